import type { Page } from '@playwright/test';

declare global {
  interface Window {
    playedElements: HTMLMediaElement[];
  }
}

/** Call it before the page opens: keeps every element that was ever told to play. */
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

/** Elements that were ever told to play. More than one could mean two sounds. */
export function countAudioElements(page: Page): Promise<number> {
  return page.evaluate(() => window.playedElements.length);
}

/** What the only element says of itself, whatever the player shows. */
export function audioState(page: Page): Promise<{ paused: boolean; time: number; rate: number }> {
  return page.evaluate(() => {
    const [element] = window.playedElements;
    return {
      paused: element?.paused ?? true,
      time: element?.currentTime ?? 0,
      rate: element?.playbackRate ?? 1,
    };
  });
}

/** What a headset button, a phone call or the system does. */
export function pauseExternally(page: Page): Promise<void> {
  return page.evaluate(() => window.playedElements[0]?.pause());
}
