import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { exported } from '@/tests/support/export';

const EPISODE = '/episodes/nine-minutes/';
const UNTIMED = '/episodes/half-a-minute/';

test.describe('the speech map', () => {
  test('is drawn in the player of a timed episode, with at most 1 kB', async ({ page }) => {
    await page.goto(EPISODE);
    const map = page.getByRole('region', { name: 'Player' }).locator('.speech-map');
    await expect(map).toBeVisible();
    expect((await map.boundingBox())?.height).toBe(40);
    const [svg = ''] = /<svg[^>]*speech-map.*?<\/svg>/.exec(exported(`${EPISODE}index.html`)) ?? [];
    expect(svg).not.toContain('style=');
    expect(gzipSync(svg).length).toBeLessThan(1000);
  });

  test('is absent without the times of words', async ({ page }) => {
    await page.goto(UNTIMED);
    await expect(page.getByRole('slider', { name: 'Seek' })).toBeVisible();
    await expect(page.locator('.speech-map')).toHaveCount(0);
  });

  test('seeks where it is pressed', async ({ page }) => {
    await page.goto(EPISODE);
    const slider = page.getByRole('slider', { name: 'Seek' });
    const map = await page.locator('.speech-map').boundingBox();
    if (map === null) throw new Error('The map has no box.');
    // At the upper edge of the bars, above the line of the slider.
    await page.mouse.click(map.x + map.width / 2, map.y + 3);
    await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(260);
    expect(Number(await slider.inputValue())).toBeLessThan(310);
  });

  test('shows the played part in full colour, without drawing the bars again', async ({ page }) => {
    await page.goto(EPISODE);
    const path = await page.locator('.speech-map path').first().elementHandle();
    const slider = page.getByRole('slider', { name: 'Seek' });
    await slider.focus();
    const fade = () =>
      page.locator('.speech-map').evaluate((map) => getComputedStyle(map).maskImage);
    await expect.poll(fade).toMatch(/ 0%/);
    await page.keyboard.press('End');
    await expect.poll(fade).toMatch(/ 100%/);
    expect(await path?.evaluate((one) => one.isConnected)).toBe(true);
  });

  test('shows on the scrubber of the bar while it is used', async ({ page }) => {
    await page.goto(EPISODE);
    await page
      .getByRole('region', { name: 'Player' })
      .getByRole('button', { name: 'Play', exact: true })
      .click();
    await page.getByRole('link', { name: 'All episodes' }).click();
    await expect(page).toHaveURL(/\/episodes\/$/);
    const slider = page.locator('.player-bar').getByRole('slider', { name: 'Seek' });
    await expect(slider).toBeVisible();
    await expect(page.locator('.player-bar .speech-map')).toHaveCount(0);
    await slider.hover();
    await expect(page.locator('.player-bar .speech-map')).toHaveCSS('opacity', '1');
    await page.mouse.move(10, 10);
    await expect(page.locator('.player-bar .speech-map')).toHaveCSS('opacity', '0');
  });

  test('is black in forced colours', async ({ browser }) => {
    const context = await browser.newContext({ forcedColors: 'active' });
    const page = await context.newPage();
    await page.goto(EPISODE);
    const stroke = await page
      .locator('.speech-map path')
      .first()
      .evaluate((path) => getComputedStyle(path).stroke);
    expect(stroke).toBe('rgb(0, 0, 0)');
    await context.close();
  });
});
