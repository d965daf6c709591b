import type { Page } from '@playwright/test';

/** Call it before the page opens: keeps where each sound began to flow. */
export async function recordAudioStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      this.addEventListener('playing', () => {
        document.documentElement.dataset['began'] = String(this.currentTime);
      });
      return play.call(this);
    };
  });
}

/** Seconds at which the sound began to flow the last time; waits for it. */
export async function audioStartPosition(page: Page): Promise<number> {
  const began = await page.waitForFunction(() => document.documentElement.dataset['began']);
  return Number(await began.jsonValue());
}
