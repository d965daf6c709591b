import type { Page } from '@playwright/test';

declare global {
  interface Window {
    lockScreen: {
      buttons: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;
      positionState: MediaPositionState | null;
      reportedAt: number;
    };
  }
}

/** Records what the page reports to the Media Session API. Call it before the page opens. */
export async function watchLockScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.lockScreen = { buttons: {}, positionState: null, reportedAt: 0 };
    const { mediaSession } = navigator;
    const setHandler = mediaSession.setActionHandler.bind(mediaSession);
    const setPositionState = mediaSession.setPositionState.bind(mediaSession);
    mediaSession.setActionHandler = (action, handler) => {
      setHandler(action, handler);
      window.lockScreen.buttons[action] = handler;
    };
    mediaSession.setPositionState = (position) => {
      setPositionState(position);
      window.lockScreen.positionState = position ?? null;
      window.lockScreen.reportedAt = performance.now();
    };
  });
}

/** What a lock screen would show now. The position advances from the last report, as in a real system. */
export function lockScreen(page: Page) {
  return page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    const { buttons, positionState, reportedAt } = window.lockScreen;
    const rate = positionState?.playbackRate ?? 1;
    const elapsed = playbackState === 'playing' ? (performance.now() - reportedAt) / 1000 : 0;
    return {
      playbackState,
      title: metadata?.title,
      artist: metadata?.artist,
      album: metadata?.album,
      artwork: metadata?.artwork.map(({ sizes, src }) => [sizes, new URL(src).pathname]),
      buttons: Object.keys(buttons).filter((name) => Reflect.get(buttons, name) !== null),
      duration: positionState?.duration,
      rate,
      position: (positionState?.position ?? 0) + elapsed * rate,
    };
  });
}

/** Calls the handler of a lock-screen button. */
export function pressOnLockScreen(
  page: Page,
  action: MediaSessionAction,
  details: Partial<MediaSessionActionDetails> = {},
): Promise<void> {
  return page.evaluate(
    ([name, more]) => window.lockScreen.buttons[name]?.({ action: name, ...more }),
    [action, details] as const,
  );
}
