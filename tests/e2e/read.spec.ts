import { expect, test } from '@playwright/test';
import { hydrateFully } from '@/tests/support/player-controls';
import { layoutShift } from '@/tests/support/layout-shift';

const EPISODE = '/episodes/nine-minutes/';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has the whole transcript, an audio player and a download link', async ({
    page,
  }) => {
    await page.goto(EPISODE);
    await expect(page.getByRole('region', { name: 'Transcript' })).toContainText(/\w+/);
    await expect(page.locator('audio[controls][preload=none]')).toHaveAttribute('src', /\.mp3$/);
    await expect(page.getByRole('link', { name: 'Download audio' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Play', exact: true })).toBeHidden();
  });
});

test.describe('reading', () => {
  test('requests no script and no audio before an input by the reader', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    // Chromium reports a mouse in the corner when it shows a page, which is no input.
    await page.goto(EPISODE, { waitUntil: 'networkidle' });
    expect(requested.filter((path) => /\.(js|mp3|txt)$/.test(path))).toEqual([]);

    await page.mouse.move(100, 100);
    await expect.poll(() => requested.some((path) => path.endsWith('.js'))).toBe(true);
    expect(requested.filter((path) => path.endsWith('.mp3'))).toEqual([]);
  });

  test('the contents mark the visible section on wide screens', async ({ page }) => {
    await page.goto(EPISODE);
    const contents = page.getByRole('navigation', { name: 'Contents' });
    const last = contents.getByRole('link').last();
    await last.click();
    await expect(last).toHaveAttribute('aria-current', 'location');
    // On a busy machine, Chromium may drop the scrolling of a key that it pressed before a frame.
    await expect(async () => {
      await page.keyboard.press('Home');
      await expect(last).not.toHaveAttribute('aria-current', { timeout: 3000 });
    }).toPass();
  });

  test('the contents open in a panel on phones, which a link in it closes', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(EPISODE);
    const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
    await expect(links.first()).toBeHidden();
    await page.getByRole('button', { name: 'Contents' }).click();
    await expect(links.first()).toBeVisible();
    await hydrateFully(page);
    await links.last().click();
    await expect(links.first()).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What remains' })).toBeInViewport();
  });

  test('the transcript is shown after a client-side navigation', async ({ page }) => {
    await page.goto('/episodes/');
    await hydrateFully(page);
    const loads: string[] = [];
    page.on('load', () => loads.push(page.url()));
    await page.getByRole('link', { name: 'Half a minute', exact: true }).click();
    await expect(page).toHaveURL('/episodes/half-a-minute/');
    await expect(page.locator('#transcript-text p').first()).toBeVisible();
    expect(loads).toEqual([]);
  });

  test('a title with markup is shown as text', async ({ page }) => {
    const title = '</script><b>&amp; “quotes” ]]> $& ünïcödé 🎧 \u202Eabc';
    await page.goto('/episodes/hostile-title/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await page.title()).toContain(title);
  });

  test('no content is wider than a small phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['/', '/episodes/', EPISODE, '/nowhere/']) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });

  test('the page does not shift while it loads and hydrates', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    expect(await layoutShift(page)).toBeLessThanOrEqual(0.001);
  });
});

test.describe('the theme', () => {
  test('follows the system until the reader chooses one, which is stored', async ({ page }) => {
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
