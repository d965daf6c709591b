import { expect, test, type Locator, type Page } from '@playwright/test';

const PAGES = ['/', '/episodes/', '/episodes/nine-minutes/', '/topics/', '/people/', '/subscribe/'];

const EPISODE = '/episodes/nine-minutes/';

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function linesOf(element: Locator): Promise<number> {
  return element.evaluate((link) => {
    const range = document.createRange();
    range.selectNodeContents(link);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the native player is wide enough in every window', async ({ page }) => {
    await page.goto(EPISODE);
    for (const width of [320, 360, 640, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      const box = await page.locator('audio[controls]').boundingBox();
      expect(box?.width, `${width}`).toBeGreaterThanOrEqual(240);
    }
  });
});

test('a long word does not widen a page', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('h1, h2, h3, p, li a, dd a, bdi, time')) {
        if (element.closest('#transcript-text, .needs-script') !== null) continue;
        if (element.children.length === 0) element.textContent = 'Donaudampfschiff'.repeat(6);
      }
    });
    for (const width of [320, 360, 640, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await overflow(page), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a time stamp stays on one line, in the text and in the margin', async ({ page }) => {
  await page.goto(EPISODE);
  const stamp = page.locator('#p2 > .stamp');
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 740 });
    const lines = await stamp.evaluate((link) => link.getClientRects().length);
    const box = await stamp.boundingBox();
    expect(lines, `${width}`).toBe(1);
    expect(box?.height, `${width}`).toBeLessThan(box?.width ?? 0);
    expect(box?.x, `${width}`).toBeGreaterThanOrEqual(0);
  }
});

test('text of twice the size fits on a phone, and the bar covers a small part of the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.fontSize = '32px';
    });
  });
  await page.goto(EPISODE);
  await page.locator('main [data-play]').first().click();
  await expect(page.locator('main [data-status=playing]')).toHaveCount(1);
  await page.locator('#transcript-text p').last().scrollIntoViewIfNeeded();
  const bar = page.locator('.player-bar');
  await expect(bar).toBeVisible();
  expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(160);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  for (const path of PAGES) {
    await page.goto(path);
    expect(await overflow(page), path).toBeLessThanOrEqual(0);
    // The words of the header stay whole.
    const subscribe = page.locator('.frame-actions').getByText('Subscribe', { exact: true });
    expect(await linesOf(subscribe), path).toBe(1);
    const all = page.getByRole('banner').getByText('All episodes', { exact: true });
    expect(await linesOf(all), path).toBeLessThanOrEqual(2);
  }
});

test('printed pages have black text on white in every theme', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('verbatim:theme', 'dark'));
  await page.goto(EPISODE);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('#transcript-text p').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('the scrubber runs from left to right on a right-to-left page', async ({ page }) => {
  await page.goto(EPISODE);
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const slider = page.getByRole('slider', { name: 'Seek' }).first();
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slider.inputValue(), { timeout: 60_000 }).toBe('5');
  const [track, played] = await Promise.all(
    ['.scrubber-track', '.scrubber-played'].map((part) => page.locator(part).first().boundingBox()),
  );
  expect(played?.x).toBe(track?.x);
  const back = await page.getByRole('button', { name: 'Skip back 15 seconds' }).boundingBox();
  const forward = await page.getByRole('button', { name: 'Skip forward 30 seconds' }).boundingBox();
  expect(back?.x).toBeLessThan(forward?.x ?? 0);
});
