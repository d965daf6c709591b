import type { Page } from '@playwright/test';

declare global {
  interface Window {
    lockScreen: {
      buttons: Partial<Record<MediaSessionAction, MediaSessionActionHandler | null>>;
      place: MediaPositionState | null;
      placedAt: number;
    };
  }
}

/** Call it before the page opens: keeps what the system is told, and lets it pass on. */
export async function watchLockScreen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.lockScreen = { buttons: {}, place: null, placedAt: 0 };
    const { mediaSession } = navigator;
    const setHandler = mediaSession.setActionHandler.bind(mediaSession);
    const setPlace = mediaSession.setPositionState.bind(mediaSession);
    mediaSession.setActionHandler = (action, handler) => {
      setHandler(action, handler);
      window.lockScreen.buttons[action] = handler;
    };
    mediaSession.setPositionState = (place) => {
      setPlace(place);
      window.lockScreen.place = place ?? null;
      window.lockScreen.placedAt = performance.now();
    };
  });
}

/** What a lock screen would show now. The place is counted on from when it was told, as systems do. */
export function lockScreen(page: Page) {
  return page.evaluate(() => {
    const { metadata, playbackState } = navigator.mediaSession;
    const { buttons, place, placedAt } = window.lockScreen;
    const rate = place?.playbackRate ?? 1;
    const passed = playbackState === 'playing' ? (performance.now() - placedAt) / 1000 : 0;
    return {
      playbackState,
      title: metadata?.title,
      artist: metadata?.artist,
      album: metadata?.album,
      artwork: metadata?.artwork.map(({ sizes, src }) => [sizes, new URL(src).pathname]),
      buttons: Object.keys(buttons).filter((name) => Reflect.get(buttons, name) !== null),
      duration: place?.duration,
      rate,
      position: (place?.position ?? 0) + passed * rate,
    };
  });
}

/** What a button of the system does. */
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
