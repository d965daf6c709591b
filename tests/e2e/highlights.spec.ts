import { expect, test } from '@playwright/test';

const EPISODE = '/episodes/nine-minutes/';

test.describe('highlights', () => {
  test('are the words of a soundbite, under the summary', async ({ page }) => {
    await page.goto(EPISODE);
    const highlights = page.getByRole('region', { name: 'Highlights' });
    const quote = highlights.getByRole('blockquote');
    await expect(quote).toHaveCount(1);
    const words = (await quote.innerText()).replace(/^…|…$/g, '');
    expect(words.length).toBeGreaterThan(40);
    expect(words.length).toBeLessThanOrEqual(280);
    await expect(page.locator('#transcript-text')).toContainText(words.slice(0, 40));
    const summary = await page.getByRole('region', { name: 'Episode summary' }).boundingBox();
    const box = await highlights.boundingBox();
    expect(box?.y).toBeGreaterThan((summary?.y ?? 0) + (summary?.height ?? 0) - 1);
  });

  test('play from the start of the clip', async ({ page }) => {
    await page.goto(EPISODE);
    const link = page
      .getByRole('region', { name: 'Highlights' })
      .getByRole('link', { name: 'Play · 0:20' });
    await expect(link).toHaveAttribute('href', '#t=100,120');
    await link.click();
    const player = page.getByRole('region', { name: 'Player' });
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
    const position = Number(
      await player.getByRole('slider', { name: 'Seek' }).first().inputValue(),
    );
    expect(position).toBeGreaterThanOrEqual(100);
    expect(position).toBeLessThan(115);
  });

  test('are absent without soundbites', async ({ page }) => {
    await page.goto('/episodes/half-a-minute/');
    await expect(page.getByRole('region', { name: 'Highlights' })).toHaveCount(0);
  });
});
