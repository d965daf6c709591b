import { expect, test, type Page, type Request } from '@playwright/test';
import { layoutShift } from '@/tests/support/layout-shift';

const EPISODE = '/episodes/nine-minutes/';

/** Bytes of the regular and the semibold font together. */
const FONT_BUDGET = 24 * 1024;

/** The font files that a page fetches, by name, with their sizes. */
function watchFonts(page: Page): Map<string, number> {
  const fonts = new Map<string, number>();
  page.on('response', async (response) => {
    const name = /([^/]+)\.\w+\.woff2$/.exec(response.url())?.[1];
    if (name === undefined) return;
    // The test can end before a late font has arrived.
    const body = await response.body().catch(() => null);
    if (body !== null) fonts.set(name, body.length);
  });
  return fonts;
}

async function hasFonts(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveClass(/\bserif\b/);
}

test.describe('fonts', () => {
  test('are the two that an episode uses, and a third only for italics', async ({ page }) => {
    const fonts = watchFonts(page);
    await page.goto(EPISODE);
    await hasFonts(page);
    await expect
      .poll(() => [...fonts.keys()].sort())
      .toEqual(['source-serif-4-latin-400-normal', 'source-serif-4-latin-600-normal']);
    const bytes = [...fonts.values()].reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(FONT_BUDGET);
    expect(bytes).toBeGreaterThan(10_000);

    await page.evaluate(() => {
      const text = document.querySelector('#transcript-text p');
      if (text !== null) text.innerHTML = '<em>A ship</em>';
    });
    await expect.poll(() => fonts.has('source-serif-4-latin-400-italic')).toBe(true);
  });

  test('arrive together: the text changes its font once', async ({ page }) => {
    let released = () => {};
    const held = new Promise<void>((resolve) => (released = resolve));
    await page.route(/600-normal\.\w+\.woff2$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(EPISODE, { waitUntil: 'commit' });
    await page.waitForFunction(() =>
      [...document.fonts].some(
        ({ family, status }) => /Source/.test(family) && status === 'loaded',
      ),
    );
    await expect(page.locator('html')).not.toHaveClass(/\bserif\b/);
    released();
    await hasFonts(page);
  });

  test('give bold text and headings a true weight of their own', async ({ page }) => {
    await page.goto(EPISODE);
    await hasFonts(page);
    const heading = page.locator('#transcript-text :is(h3, h4)').first();
    await expect(heading).toHaveCSS('font-weight', '600');
    await expect(heading).toHaveCSS('font-synthesis', 'none');
    expect(await page.evaluate(() => document.fonts.check('600 16px "Source Serif 4"'))).toBe(true);
  });

  for (const width of [360, 1280]) {
    for (const arrives of [true, false]) {
      const what = arrives ? 'move no line when they arrive late' : 'may be missing';
      test(`${what}, at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        let released = () => {};
        const held = new Promise<void>((resolve) => (released = resolve));
        await page.route('**/*.woff2', async (route) => {
          await held;
          await (arrives ? route.continue() : route.abort());
        });
        const requested = page.waitForRequest('**/*.woff2');
        await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
        await requested;
        // The rest of the page may shift while it is parsed, which is not about fonts.
        const before = await layoutShift(page);
        const isFont = (request: Request) => request.url().endsWith('.woff2');
        const over = arrives
          ? page.waitForEvent('requestfinished', isFont)
          : page.waitForEvent('requestfailed', isFont);
        released();
        await over;
        if (arrives) await hasFonts(page);
        expect((await layoutShift(page)) - before).toBeLessThanOrEqual(0.001);
        if (!arrives) await expect(page.locator('html')).not.toHaveClass(/\bserif\b/);
      });
    }
  }
});

test.describe('measure', () => {
  test('is 60 to 70 letters a line on wide windows, and 18 px on phones', async ({ page }) => {
    await page.goto(EPISODE);
    for (const width of [360, 640, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      const { size, letters } = await page.locator('#transcript-text').evaluate((text) => {
        const range = document.createRange();
        range.selectNodeContents(text.querySelector('#p2') ?? text);
        const style = getComputedStyle(text);
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) throw new Error('This browser has no canvas.');
        context.font = `${style.fontSize} ${style.fontFamily}`;
        const sample = range.toString();
        const letter = context.measureText(sample).width / sample.length;
        return { size: style.fontSize, letters: text.clientWidth / letter };
      });
      if (width < 640) {
        expect(size).toBe('18px');
        continue;
      }
      expect(size, `${width}`).toBe('19px');
      expect(letters, `${width}`).toBeGreaterThan(60);
      expect(letters, `${width}`).toBeLessThan(72);
    }
  });

  test('keeps titles of long German words inside the window', async ({ page }) => {
    await page.goto(EPISODE);
    const title = page.getByRole('heading', { level: 1 });
    for (const words of [
      'Vorrats\u00ADdaten\u00ADspeicherung',
      'Einwan\u00ADderungs\u00ADgesetz im Alltag',
      'Vorratsdatenspeicherungsbegrenzungsverordnung',
    ]) {
      await title.evaluate((heading, text) => (heading.textContent = text), words);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${words} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
});

test('facts about an episode end no line with a dot, and show no time of day', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto(EPISODE);
  const facts = page.locator('article header ul').first();
  await expect(facts.locator('time[datetime^="PT"]')).toHaveText('10 min listen');
  await expect(facts).not.toContainText(/\d:\d\d/);
  // Each has its dot before it. That of the first of a line is beyond the edge, which cuts it off.
  const dots = await facts.locator('li').evaluateAll((items) =>
    items.map((item) => ({
      before: getComputedStyle(item, '::before').content,
      after: getComputedStyle(item, '::after').content,
    })),
  );
  for (const { before, after } of dots) {
    expect(before).toContain('·');
    expect(after).toBe('none');
  }
  await expect(facts).not.toHaveCSS('clip-path', 'none');
});

test('a printed page has the measure of a book, link targets and its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto(EPISODE);
  const width = await page.locator('#transcript-text').evaluate((text) => text.clientWidth);
  expect(width).toBeLessThanOrEqual(Math.ceil((16 / 2.54) * 96));
  await expect(page.getByText(/nine-minutes\/$/).last()).toBeVisible();
});
