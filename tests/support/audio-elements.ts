import type { Page } from '@playwright/test';

declare global {
  interface Window {
    heard: HTMLMediaElement[];
  }
}

/** Call it before the page opens: keeps every element that was ever told to play. */
export async function listenIn(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.heard = [];
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (!window.heard.includes(this)) window.heard.push(this);
      return play.call(this);
    };
  });
}

/** Elements that were ever told to play. More than one could mean two sounds. */
export function countSounds(page: Page): Promise<number> {
  return page.evaluate(() => window.heard.length);
}

/** What the only element says of itself, whatever the player shows. */
export function hear(page: Page): Promise<{ paused: boolean; time: number; rate: number }> {
  return page.evaluate(() => {
    const [element] = window.heard;
    return {
      paused: element?.paused ?? true,
      time: element?.currentTime ?? 0,
      rate: element?.playbackRate ?? 1,
    };
  });
}

/** What a headset button, a phone call or the system does. */
export function pauseFromOutside(page: Page): Promise<void> {
  return page.evaluate(() => window.heard[0]?.pause());
}
