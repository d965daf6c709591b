import { expect, test } from '@playwright/test';
import { hydrateFully } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text is there, and the audio plays or downloads', async ({ page }) => {
    await page.goto(EPISODE);
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(/\w+/);
    await expect(page.locator('audio[controls][preload=none]')).toHaveAttribute('src', /\.mp3$/);
    await expect(page.getByRole('link', { name: 'Download audio' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeHidden();
  });
});

test.describe('reading', () => {
  test('asks for no script and no sound until the reader acts', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(EPISODE, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => /\.(js|mp3|txt)$/.test(path))).toEqual([]);

    await page.mouse.move(100, 100);
    await expect.poll(() => asked.some((path) => path.endsWith('.js'))).toBe(true);
    expect(asked.filter((path) => path.endsWith('.mp3'))).toEqual([]);
  });

  test('the outline follows the scroll on wide screens', async ({ page }) => {
    await page.goto(EPISODE);
    const outline = page.getByRole('navigation', { name: 'Contents' });
    const last = outline.getByRole('link').last();
    await last.click();
    await expect(last).toHaveAttribute('aria-current', 'location');
    await page.keyboard.press('Home');
    await expect(last).not.toHaveAttribute('aria-current');
  });

  test('the outline folds on phones', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(EPISODE);
    const first = page.getByRole('navigation', { name: 'Contents' }).getByRole('link').first();
    await expect(first).toBeHidden();
    await page.getByText('Contents').first().click();
    await expect(first).toBeVisible();
  });

  test('the transcript is there after a navigation without a page load', async ({ page }) => {
    await page.goto('/episodes/');
    await hydrateFully(page);
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    await page.getByRole('link', { name: 'Half a minute' }).click();
    await expect(page).toHaveURL('/episodes/half-a-minute/');
    await expect(
      page.getByRole('region', { name: 'Transcript' }).locator('p').first(),
    ).toBeVisible();
    expect(loads).toEqual([]);
  });

  test('a title with markup in it stays text', async ({ page }) => {
    const title = '</script><b>&amp; "quotes" ]]> $& ünïcödé 🎧 \u202Eabc';
    await page.goto('/episodes/hostile-title/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await page.title()).toContain(title);
  });

  test('nothing is wider than a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/', '/episodes/', EPISODE, '/nowhere/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

  test('nothing shifts while the page loads and comes alive', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            // `value` is in no type of the DOM library.
            const shifts = list.getEntries() as unknown as { value: number }[];
            resolve(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});

test.describe('the theme', () => {
  test('is the one of the system until the reader chooses, and is kept', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/');
    const scheme = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await scheme();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(scheme).not.toBe(light);
    const dark = await scheme();
    await page.reload();
    expect(await scheme()).toBe(dark);
    await expect(page.getByRole('button', { name: 'Dark' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });
});
