import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import sharp from 'sharp';
import { hydrate } from '@/tests/support/player-page';
import { selectText } from '@/tests/support/transcript-text';

const EPISODE = '/episodes/nine-minutes/';
const SENTENCE = 'The seventh lamp on the harbour wall was never lit again.';

async function openImage(page: Page) {
  await page.goto(EPISODE);
  await selectText(page, SENTENCE);
  await hydrate(page);
  await page.getByRole('toolbar', { name: 'Quote' }).getByRole('button', { name: 'Image' }).click();
  const dialog = page.getByRole('dialog', { name: 'Quote as an image' });
  await expect(dialog.getByRole('img', { name: SENTENCE })).toBeVisible();
  return dialog;
}

test.describe('a quote as an image', () => {
  for (const [shape, height] of [
    ['Post', 1350],
    ['Story', 1920],
  ] as const) {
    test(`can be downloaded in the shape "${shape}"`, async ({ page }) => {
      const dialog = await openImage(page);
      await dialog.getByRole('radio', { name: shape }).check();
      // Drawing waits for the artwork: its place in the corner is no longer empty.
      const corner = () =>
        dialog.getByRole('img').evaluate((element) => {
          // The role's element is the canvas.
          const canvas = element as HTMLCanvasElement;
          const context = canvas.getContext('2d');
          const pixel = (x: number, y: number) => context?.getImageData(x, y, 1, 1).data.join();
          return pixel(160, canvas.height - 160) !== pixel(10, canvas.height - 10);
        });
      await expect.poll(corner).toBe(true);
      const downloading = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Download' }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('nine-minutes.png');
      const image = sharp(readFileSync(await download.path()));
      expect(await image.metadata()).toMatchObject({ format: 'png', width: 1080, height });
      const { channels, entropy } = await image.stats();
      expect(entropy).toBeGreaterThan(0.2);
      expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(10);
    });
  }

  test('loads its code with the press, at most 3 kB of it', async ({ page }) => {
    await page.goto(EPISODE);
    await selectText(page, SENTENCE);
    await hydrate(page);
    const button = page
      .getByRole('toolbar', { name: 'Quote' })
      .getByRole('button', { name: 'Image' });
    await expect(button).toBeVisible();
    await page.waitForLoadState('networkidle');
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response);
    });
    await button.click();
    await expect(page.getByRole('dialog', { name: 'Quote as an image' })).toBeVisible();
    // The kit's parts that other dialogs share come in a file of their own.
    const sources = await Promise.all(scripts.map((script) => script.body()));
    const own = sources.filter((source) => source.includes('toBlob'));
    expect(own.map((script) => gzipSync(script).length)).toEqual([expect.any(Number)]);
    expect(own.every((script) => gzipSync(script).length < 3000)).toBe(true);
  });
});
