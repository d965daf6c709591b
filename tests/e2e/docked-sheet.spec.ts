import { expect, test, type Page } from '@playwright/test';
import { boxAtRest, scrollAtRest } from '@/tests/support/at-rest';
import { hydrateFully, play, player } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';

function nowPlaying(page: Page) {
  return page.getByRole('dialog', { name: 'Now playing' });
}

async function open(page: Page) {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  await expect(nowPlaying(page)).toBeVisible();
  return nowPlaying(page);
}

/** The boxes of all lines of the title, the summary and the transcript, in the window. */
function lines(page: Page): Promise<{ left: number; top: number; width: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, [aria-label="Episode summary"] p, #transcript-text p')]
      .flatMap((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()];
      })
      .map(({ left, top, width }) => ({ left, top, width })),
  );
}

for (const width of [1280, 1440, 1536, 1920]) {
  test(`opening the column at ${width} pixels moves no line of the text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(EPISODE);
    await play(page);
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await page.locator('#p6').scrollIntoViewIfNeeded();
    const bar = await boxAtRest(page.locator('.player-bar'));
    await scrollAtRest(page);
    const before = await lines(page);
    const sheet = await open(page);
    const after = await lines(page);
    expect(after.length).toBe(before.length);
    const moved = after.map(({ left, top, width: size }, at) => {
      const old = before[at] ?? { left: 0, top: 0, width: 0 };
      return Math.max(
        Math.abs(left - old.left),
        Math.abs(top - old.top),
        Math.abs(size - old.width),
      );
    });
    expect(Math.max(...moved)).toBeLessThanOrEqual(1);
    // The column slides in.
    const box = await boxAtRest(sheet);
    expect(box).toEqual({ x: width - 384, y: 0, width: 384, height: bar.y });
    // The column and the text do not overlap.
    expect(Math.max(...after.map(({ left, width: size }) => left + size))).toBeLessThanOrEqual(
      width - 384,
    );
  });
}

test('the page stays in use beside the column, and Escape closes it', async ({ page }) => {
  await page.goto('/episodes/');
  await hydrateFully(page);
  await page.getByRole('button', { name: 'Play Nine minutes' }).click();
  await expect(page.locator('.player-bar')).toBeVisible();
  const sheet = await open(page);
  await expect(sheet.getByRole('tab')).toHaveText(['Transcript', 'Chapters', 'Up next', 'Saved']);
  await expect(sheet.getByRole('button', { name: /Play|Pause/ })).toHaveCount(0);
  await expect(player(page)).toHaveCount(1);
  await expect(page.locator('.stage-text p').first()).toBeVisible();

  await page.getByRole('link', { name: 'Nine minutes' }).first().click();
  await expect(page).toHaveURL(/nine-minutes/);
  await expect(sheet.getByRole('tab')).toHaveText(['Chapters', 'Up next', 'Saved']);
  await sheet.getByRole('tab', { name: 'Chapters' }).focus();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('the focus returns to the button that opened the column', async ({ page }) => {
  await page.goto(EPISODE);
  await play(page);
  await open(page);
  await page.keyboard.press('Escape');
  await expect(nowPlaying(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Now playing' }).first()).toBeFocused();
});

test('the chapters replace the contents where three columns do not fit', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(EPISODE);
  await play(page);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await expect(contents).toBeVisible();
  await open(page);
  await expect(contents).toBeHidden();
  await page.setViewportSize({ width: 1600, height: 800 });
  await expect(contents).toBeVisible();
});

test('each tab keeps its scroll position, and Chapters opens at the present one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 340 });
  await page.goto(`${EPISODE}#t=540`);
  await play(page);
  await page.goto('/episodes/');
  await hydrateFully(page);
  const sheet = await open(page);
  const panel = sheet.getByRole('tabpanel');
  // The lists of this show are shorter than the panel.
  await page.addStyleTag({ content: '.sheet-panel li { min-height: 12rem }' });
  const scrolled = () => panel.evaluate(({ scrollTop }) => scrollTop);
  await sheet.getByRole('tab', { name: 'Chapters' }).click();
  const current = panel.locator('[aria-current]');
  await expect(current).toBeInViewport();
  await panel.evaluate((element) => (element.scrollTop = 20));
  await scrollAtRest(page);
  await sheet.getByRole('tab', { name: 'Up next' }).click();
  await expect.poll(scrolled).toBe(0);
  await sheet.getByRole('tab', { name: 'Chapters' }).click();
  await expect.poll(scrolled).toBe(20);
});
