import { expect, test, type Page } from '@playwright/test';
import { highlightedText, scrollToWord } from '@/tests/support/transcript-text';
import { hydrateFully } from '@/tests/support/player-controls';

/** Its timing gives each word 0.36 seconds, and 0.4 between paragraphs. */
const EPISODE = '/episodes/nine-minutes/';

function player(page: Page) {
  return page.getByRole('region', { name: 'Player' });
}

async function position(page: Page): Promise<number> {
  return Number(await player(page).getByRole('slider', { name: 'Seek' }).inputValue());
}

async function play(page: Page): Promise<void> {
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
}

test.describe('following the voice', () => {
  test('marks the word and the sentence that are spoken', async ({ page }) => {
    await page.goto(EPISODE);
    await play(page);
    const first = /^A harbour looks as if it had always been there$/;
    await expect
      .poll(() => highlightedText(page, 'spoken-sentence'), { intervals: [50] })
      .toMatch(first);
    const word = await highlightedText(page, 'spoken-word');
    expect('A harbour looks as if it had always been there').toContain(word);
    await expect
      .poll(() => highlightedText(page, 'spoken-word'), { intervals: [50] })
      .not.toBe(word);
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^The quay is stone/);
  });

  test('adds no element to the text, whatever is marked', async ({ page }) => {
    await page.goto(EPISODE);
    const count = () => page.locator('#transcript-text *').count();
    const before = await count();
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    expect(await count()).toBe(before);
  });

  test('follows a seek while it is paused', async ({ page }) => {
    await page.goto(EPISODE);
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    const first = await highlightedText(page, 'spoken-sentence');
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe(first);
  });

  test('marks the paragraph where the browser marks no words', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(CSS, 'highlights', { value: undefined });
    });
    await page.goto(EPISODE);
    await play(page);
    await expect(page.locator('#transcript-text .is-spoken')).toHaveText(/^.*A harbour looks/s);
  });

  test('marks the paragraph alone where the text has changed since it was timed', async ({
    page,
  }) => {
    await page.route('**/timing.json', async (route) => {
      const response = await route.fetch();
      const timing = (await response.json()) as { checksum: number };
      await route.fulfill({ response, json: { ...timing, checksum: timing.checksum + 1 } });
    });
    await page.goto(EPISODE);
    await play(page);
    await expect(page.locator('#transcript-text .is-spoken')).toHaveText(/A harbour looks/);
    expect(await highlightedText(page, 'spoken-word')).toBe('');
  });

  test('says so, and marks paragraphs, where the audio is another one', async ({ page }) => {
    await page.route('**/timing.json', async (route) => {
      const response = await route.fetch();
      const timing = (await response.json()) as { duration: number };
      await route.fulfill({ response, json: { ...timing, duration: timing.duration - 30 } });
    });
    await page.goto(EPISODE);
    await play(page);
    await expect(page.getByText('The audio differs from the one that was timed')).toBeVisible();
    await expect(page.locator('#transcript-text .is-spoken')).toHaveCount(1);
    expect(await highlightedText(page, 'spoken-word')).toBe('');
  });

  test('plays on without marks where the timing does not arrive', async ({ page }) => {
    await page.route('**/timing.json', (route) => route.abort());
    await page.goto(EPISODE);
    await play(page);
    await expect.poll(() => position(page)).toBeGreaterThan(1);
    expect(await highlightedText(page, 'spoken-word')).toBe('');
  });
});

test.describe('scrolling', () => {
  test('goes with the voice, until the reader goes elsewhere, and back on request', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${EPISODE}#t=60`);
    await expect.poll(() => position(page)).toBe(60);
    await scrollToWord(page, 'seven lamps');
    // The page's own player is out of sight now, and the bar is the one.
    await expect(player(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    const before = await page.evaluate(() => scrollY);
    for (let skips = 0; skips < 4; skips += 1) {
      await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    }
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);

    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 5000);
    const back = page.getByRole('button', { name: "Jump to what's playing" });
    await expect(back).toBeVisible();
    const away = await page.evaluate(() => scrollY);
    const sentence = await highlightedText(page, 'spoken-sentence');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe(sentence);
    expect(await page.evaluate(() => scrollY)).toBe(away);

    await back.click();
    await expect(back).toBeHidden();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(away);
  });
});

test.describe('clicking a word', () => {
  test('plays from it, also as the very first thing', async ({ page }) => {
    await page.goto(EPISODE);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.click(x, y);
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toContain('petition');
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('does nothing when it selects text', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    const { x, y } = await scrollToWord(page, 'petition');
    await page.mouse.dblclick(x, y);
    await expect(page.getByRole('toolbar', { name: 'Quote' })).toBeVisible();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 200, y + 40, { steps: 5 });
    await page.mouse.up();
    await expect(page.getByRole('toolbar', { name: 'Quote' })).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    expect(await position(page)).toBe(0);
  });

  test('a time stamp is a link that plays from there', async ({ page }) => {
    await page.goto(EPISODE);
    const stamps = page
      .getByRole('region', { name: 'Transcript' })
      .getByRole('link', { name: /^Play from \d+:\d\d$/ });
    const href = await stamps.nth(2).getAttribute('href');
    const seconds = Number(href?.replace('#t=', ''));
    expect(seconds).toBeGreaterThan(30);
    await stamps.nth(2).click();
    await expect.poll(() => position(page)).toBeGreaterThanOrEqual(Math.floor(seconds));
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });
});

test.describe('keys', () => {
  test('K and J walk the sentences, with Shift the paragraphs', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    await page.keyboard.press('k');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^A harbour looks/);
    await page.keyboard.press('k');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^The quay is stone/);
    await page.keyboard.press('Shift+K');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^The first harbour/);
    await page.keyboard.press('j');
    await expect
      .poll(() => highlightedText(page, 'spoken-sentence'))
      .not.toMatch(/^The first harbour/);
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('? shows them, and they can be switched off', async ({ page }) => {
    await page.goto(EPISODE);
    await hydrateFully(page);
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Settings' });
    await expect(sheet).toContainText('next sentence');
    await sheet.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.keyboard.press('k');
    await page.keyboard.press('/');
    await expect(page.getByRole('search')).toHaveCount(0);
    expect(await highlightedText(page, 'spoken-sentence')).toBe('');
    await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
    await expect(sheet.getByRole('checkbox', { name: 'Use these keys' })).not.toBeChecked();
  });
});

test('the scrubber shows the section and the words under the pointer', async ({ page }) => {
  await page.goto(EPISODE);
  await play(page);
  await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
  const box = await player(page).getByRole('slider', { name: 'Seek' }).boundingBox();
  if (box === null) throw new Error('The slider is not to be seen.');
  await page.mouse.move(box.x + box.width * 0.2, box.y + box.height / 2);
  const preview = page.locator('.seek-preview');
  await expect(preview).toContainText('The wall and its lamps');
  await expect(preview).toContainText(/1:5\d/);
  await expect(preview.locator('p').nth(1)).toHaveText(/\w+ \w+ \w+/);
});

test.describe('the reader’s hands', () => {
  test('Play by key keeps the focus and the page where they are', async ({ page }) => {
    await page.setViewportSize({ width: 1600, height: 1200 });
    await page.goto(EPISODE);
    await player(page).getByRole('button', { name: 'Play', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).not.toBe('');
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('nothing is scrolled while text is selected, and the click that lets go plays nothing', async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${EPISODE}#t=60`);
    await expect.poll(() => position(page)).toBe(60);
    const { x, y } = await scrollToWord(page, 'seven lamps');
    // The page's own player has left the view, and the bar takes its place.
    await expect(page.locator('.player-bar')).toBeVisible();
    await play(page);
    await expect.poll(() => highlightedText(page, 'spoken-word')).not.toBe('');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 5 });
    await page.mouse.up();
    const before = await page.evaluate(() => scrollY);
    for (let skips = 0; skips < 3; skips += 1) {
      await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    }
    await expect.poll(() => position(page)).toBeGreaterThan(145);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await player(page).getByRole('button', { name: 'Pause' }).click();
    const stood = await position(page);
    // Above it: the bar for the quote stands below.
    await page.mouse.click(x, y - 60);
    await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
    // The page waits 260 ms for a second click; a longer timer of its own comes after that one.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect(await position(page)).toBe(stood);
    await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  });

  test('Back returns to the line that was read', async ({ page }) => {
    await page.goto(EPISODE);
    await scrollToWord(page, 'petition');
    await page.mouse.move(20, 20);
    await page.mouse.wheel(0, 40);
    const top = () =>
      page.evaluate(() =>
        Math.round(
          document.querySelector('#transcript-text #p4')?.getBoundingClientRect().top ?? 0,
        ),
      );
    await expect(page.locator('script[src*="/_next/"]').first()).toBeAttached();
    const read = await top();
    // A press by the test would scroll to the link first.
    await page
      .getByRole('link', { name: 'All episodes' })
      .first()
      .evaluate((link: HTMLAnchorElement) => link.click());
    await expect(page).toHaveURL('/episodes/');
    await page.goBack();
    await expect(page).toHaveURL(EPISODE);
    await expect.poll(async () => Math.abs((await top()) - read)).toBeLessThan(20);
  });
});
