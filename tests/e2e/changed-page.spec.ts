import { expect, test, type Page } from '@playwright/test';

const PAGES = ['/', '/episodes/nine-minutes/', '/search/', '/subscribe/'];

/** Changes by translators, extensions and blockers before the scripts load. Each runs in the page. */
const CHANGES = {
  translated: () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      const keeps = text.parentElement?.closest('script, style, noscript, svg, [translate=no]');
      if (keeps !== null || text.data.trim() === '') continue;
      const font = document.createElement('font');
      font.textContent = text.data.replace(/\p{L}+/gu, (word) => `${word}en`);
      text.replaceWith(font);
    }
  },
  'with elements inserted': () => {
    for (const element of document.querySelectorAll(
      'body, body *:not(svg, svg *, script, style)',
    )) {
      if (element.closest('#transcript-text, noscript') !== null) continue;
      element.prepend(document.createElement('inserted-mark'));
      element.append(document.createElement('inserted-mark'));
    }
  },
  'without its pictures': () => {
    for (const picture of document.querySelectorAll('img, svg')) picture.remove();
  },
  'with elements wrapped': () => {
    for (const element of document.querySelectorAll('button, h1, h2, section, footer p')) {
      const box = document.createElement('div');
      element.replaceWith(box);
      box.append(element);
    }
  },
};

/** Counts the hydration errors that React reports, which the page keeps out of the console. */
async function countMismatches(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    localStorage.setItem('verbatim:theme', 'dark');
    Object.assign(window, { mismatches: 0 });
    // A picture that is removed while it loads also causes an error event, but no mismatch.
    const count = (event: Event) =>
      event instanceof ErrorEvent && Object.assign(window, { mismatches: 1 });
    addEventListener('error', count, true);
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'mismatches')));
}

async function hydrate(page: Page): Promise<void> {
  await page.mouse.move(3, 300);
  await page.mouse.move(6, 303);
  await expect
    .poll(
      () => page.evaluate(() => Object.keys(document.body).some((key) => /^__react/.test(key))),
      { timeout: 60_000 },
    )
    .toBe(true);
}

const isDark = (page: Page) =>
  page.evaluate(() => document.documentElement.matches('.js[data-theme=dark]'));

for (const [name, change] of Object.entries(CHANGES)) {
  test(`a page ${name} hydrates without changes, plays, pauses and navigates`, async ({ page }) => {
    const mismatches = await countMismatches(page);
    for (const path of PAGES) {
      await page.goto(path);
      await page.evaluate(change);
      const title = await page.locator('h1').evaluateHandle((h1) => h1);
      const text = await page.locator('h1').textContent();
      await hydrate(page);
      expect(await mismatches(), path).toBe(0);
      expect(await title.evaluate((h1) => h1.isConnected), path).toBe(true);
      expect(await page.locator('h1').textContent(), path).toBe(text);
      expect(await isDark(page), path).toBe(true);
    }
    await page.goto('/episodes/nine-minutes/');
    await page.evaluate(change);
    await hydrate(page);
    const button = page.locator('main [data-play]').first();
    await button.click();
    await expect(button).toHaveAttribute('data-status', 'playing');
    await button.click();
    await expect(button).toHaveAttribute('data-status', 'paused');
    await page.locator('footer a[href="/subscribe/"]').click();
    await expect(page).toHaveURL('/subscribe/');
    expect(await mismatches()).toBe(0);
  });
}

test('a page that React renders again keeps its theme, its audio and an empty console', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    // The fixture refers to missing files.
    const isMissing = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isMissing) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const mismatches = await countMismatches(page);
  // The change comes before the page records its original HTML, so it cannot be reverted.
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') {
        document.querySelector('main')?.prepend(document.createElement('inserted-mark'));
      }
    });
  });
  await page.goto('/episodes/nine-minutes/');
  const button = page.locator('main [data-play]').first();
  await button.click();
  await expect.poll(mismatches, { timeout: 60_000 }).toBe(1);
  await expect(button).toHaveAttribute('data-status', 'playing');
  await expect(page.locator('#transcript-text p').first()).toBeVisible();
  expect(await isDark(page)).toBe(true);
  await button.click();
  await expect(button).toHaveAttribute('data-status', 'paused');
  expect(errors).toEqual([]);
});

test('a transcript that is translated during playback highlights paragraphs and still reacts to clicks', async ({
  page,
}) => {
  await page.goto('/episodes/nine-minutes/');
  const button = page.locator('main [data-play]').first();
  await button.click();
  await expect(button).toHaveAttribute('data-status', 'playing');
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('spoken-sentence')?.size ?? 0))
    .toBe(1);
  await page.evaluate(CHANGES.translated);
  const spoken = page.locator('#transcript-text .is-spoken');
  await expect(spoken).toHaveCount(1);
  const later = page.locator('#transcript-text p font').nth(12);
  await later.click({ position: { x: 20, y: 8 } });
  await expect.poll(() => page.getByRole('slider', { name: 'Seek' }).inputValue()).not.toBe('0');
  await expect(page.locator('[data-status=playing]').first()).toHaveCount(1);
});
