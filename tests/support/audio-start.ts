import type { Page } from '@playwright/test';

/** Records the position at which audio last started. Call it before the page opens. */
export async function recordAudioStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      this.addEventListener('playing', () => {
        document.documentElement.dataset['startedAt'] = String(this.currentTime);
      });
      return play.call(this);
    };
  });
}

/** Waits until audio has started, and returns the position in seconds at which it last started. */
export async function audioStartPosition(page: Page): Promise<number> {
  const startedAt = await page.waitForFunction(() => document.documentElement.dataset['startedAt']);
  return Number(await startedAt.jsonValue());
}
