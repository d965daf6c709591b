import { expect, test, type Page } from '@playwright/test';
import { boxAtRest } from '@/tests/support/at-rest';
import { hydrateFully, play, player } from '@/tests/support/player-controls';
import { chooseAction, expectUpNext } from '@/tests/support/queue-controls';

const EPISODE = '/episodes/nine-minutes/';

/** Plays the episode, and scrolls its player out of view. */
async function showBar(page: Page) {
  await page.goto(EPISODE);
  await play(page);
  await page.locator('#transcript-text p').last().scrollIntoViewIfNeeded();
  const bar = page.locator('.player-bar');
  // The bar rises into its place.
  await boxAtRest(bar);
  return bar;
}

async function boxOf(page: Page, selector: string) {
  const { x, y, width, height } = await boxAtRest(page.locator(selector));
  return { left: x, right: x + width, top: y, height };
}

for (const [width, barHeight, art] of [
  [360, 64, 44],
  [768, 72, 48],
  [1280, 72, 48],
] as const) {
  test(`at ${width} pixels, the scrubber is the top edge of the bar`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await showBar(page);
    // A pointer or the focus makes the line thicker.
    await page.mouse.move(10, 10);
    const bar = await boxOf(page, '.player-bar');
    const line = await boxOf(page, '.player-bar .scrubber-track');
    const target = await boxOf(page, '.player-bar .scrubber input');
    expect(bar.height).toBe(barHeight);
    expect(line).toMatchObject({ left: 0, right: width, top: bar.top, height: 4 });
    expect(target.height).toBe(24);
    expect(bar.top - target.top).toBe(8);
    await expect(page.locator('.player-bar .scrubber')).toHaveCSS('touch-action', 'pan-y');
    expect((await boxOf(page, '.bar-artwork')).height).toBe(art);
    expect(
      await page.evaluate(() => document.documentElement.style.getPropertyValue('--dock')),
    ).toBe(`${barHeight}px`);
    await page.getByRole('slider', { name: 'Seek' }).focus();
    expect((await boxOf(page, '.player-bar .scrubber')).height).toBe(28);
  });
}

test('a press on the edge of the bar seeks, and one above it belongs to the text', async ({
  page,
}) => {
  await showBar(page);
  const { top } = await boxOf(page, '.player-bar');
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.mouse.click(width / 2, top - 20);
  await page.mouse.click(width / 2, top + 2);
  const seek = player(page).getByRole('slider', { name: 'Seek' });
  await expect.poll(async () => Math.abs(Number(await seek.inputValue()) - 286)).toBeLessThan(8);
});

test('the page keeps its player after a picture of the whole page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(EPISODE);
  await hydrateFully(page);
  // The browser makes the window as high as the page for a moment, and reports both changes at once.
  await page.screenshot({ fullPage: true });
  await expect(page.locator('.player-bar')).toHaveCount(0);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('on a phone, picture and title open Now playing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const bar = await showBar(page);
  const title = await bar.getByText('Nine minutes').boundingBox();
  await page.mouse.click((title?.x ?? 0) + 10, (title?.y ?? 0) + 5);
  await expect(page.getByRole('dialog', { name: 'Now playing' })).toBeVisible();
});

test.describe('a bar in which nothing plays', () => {
  for (const width of [360, 1280]) {
    test(`can be closed at ${width} pixels, and stays closed until audio plays`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      const bar = await showBar(page);
      await expect(bar.getByRole('button', { name: 'Close the player' })).toHaveCount(0);
      await player(page).getByRole('button', { name: 'Pause' }).click();
      await page.goto('/episodes/');
      await hydrateFully(page);
      await bar.getByRole('button', { name: 'Close the player' }).click();
      await expect(bar).toHaveCount(0);
      await page.goto('/');
      await hydrateFully(page);
      await expect(bar).toHaveCount(0);
      await page.goto('/episodes/');
      await page
        .getByRole('button', { name: /^Play / })
        .first()
        .click();
      await expect(bar).toBeVisible();
    });
  }
});

test('the bar shows itself as soon as an episode is queued', async ({ page }) => {
  await page.goto('/episodes/');
  await hydrateFully(page);
  await expect(page.locator('.player-bar')).toHaveCount(0);
  await chooseAction(page, 'Bell', 'Add to Up next');
  const bar = page.locator('.player-bar');
  await expect(bar.getByRole('link', { name: 'Bell' })).toBeVisible();
  await page.reload();
  await hydrateFully(page);
  await expect(bar.getByRole('link', { name: 'Bell' })).toBeVisible();
  await bar.getByRole('button', { name: 'Now playing' }).click();
  await page.getByRole('tab', { name: 'Up next' }).click();
  await expectUpNext(page, 'Bell');
});

test('the picture of an episode travels into the bar, and not with reduced motion', async ({
  page,
}) => {
  const moves = () =>
    page.locator('.bar-artwork').evaluate((picture) => picture.getAnimations().length);
  await page.addInitScript(() => {
    const animate = Element.prototype.animate;
    const travelled: string[] = [];
    Object.assign(window, { travelled });
    Element.prototype.animate = function (...args) {
      travelled.push(this.className);
      return animate.apply(this, args);
    };
  });
  const travelled = () =>
    page.evaluate(() => (window as unknown as { travelled: string[] }).travelled);
  for (const [reducedMotion, expected] of [
    ['no-preference', ['bar-artwork']],
    ['reduce', []],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    // The picture does not travel if the bar appears more than a second after the press.
    await expect(async () => {
      await page.goto('/');
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await hydrateFully(page);
      await page.locator('article [data-play]').first().click();
      await expect(page.locator('.player-bar')).toBeVisible();
      expect(await travelled()).toEqual(expected);
    }).toPass();
    await expect.poll(moves).toBe(0);
  }
});
