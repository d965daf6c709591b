import type { Page } from '@playwright/test';

declare global {
  interface Window {
    playedElements: HTMLMediaElement[];
  }
}

/** Records every element whose `play` is called. Call it before the page opens. */
export async function recordAudioElements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.playedElements = [];
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (!window.playedElements.includes(this)) window.playedElements.push(this);
      return play.call(this);
    };
  });
}

/** Number of elements whose `play` was called. More than one could mean overlapping audio. */
export function countAudioElements(page: Page): Promise<number> {
  return page.evaluate(() => window.playedElements.length);
}

/** The state of the first played element, independent of what the player shows. */
export function audioState(
  page: Page,
): Promise<{ paused: boolean; time: number; rate: number; muted: boolean }> {
  return page.evaluate(() => {
    const [element] = window.playedElements;
    return {
      paused: element?.paused ?? true,
      time: element?.currentTime ?? 0,
      rate: element?.playbackRate ?? 1,
      muted: element?.muted ?? false,
    };
  });
}

/** Pauses the element as a headset button, a phone call or the system would. */
export function pauseExternally(page: Page): Promise<void> {
  return page.evaluate(() => window.playedElements[0]?.pause());
}
