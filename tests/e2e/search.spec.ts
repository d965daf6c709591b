import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axe } from '@/tests/support/axe';
import { highlightedText } from '@/tests/support/transcript-text';
import { audioStartPosition, recordAudioStart } from '@/tests/support/audio-start';
import { field, results, status } from '@/tests/support/search-controls';
import { hydrateFully } from '@/tests/support/player-controls';

const HOSTILE = '</script><b>&amp; "quotes" ]]> $& ünïcödé 🎧 \u202Eabc';
const SENTENCE = 'The seventh lamp on the harbour wall was never lit again';

type Whisper = { segments: { words: { word: string; start: number }[] }[] };

/** The time of a phrase in the timing file of the fixture, in seconds. */
function momentOf(phrase: string): number {
  const file = 'tests/fixtures/show/content/episodes/nine-minutes.json';
  const { segments }: Whisper = JSON.parse(readFileSync(file, 'utf8'));
  const words = segments.flatMap((segment) => segment.words);
  const text = words.map(({ word }) => word.trim().replaceAll(/[.,]/g, '')).join(' ');
  const at = text.slice(0, text.indexOf(phrase)).split(' ').length - 1;
  return words[at]?.start ?? NaN;
}

test.describe('before the first letter', () => {
  test('the search suggests topics and headings of the show, and the latest searches', async ({
    page,
  }) => {
    await page.goto('/search/');
    await page.getByRole('button', { name: 'What remains' }).click();
    await expect(page).toHaveURL('/search/?q=What+remains');
    await results(page).getByRole('link', { name: 'Nine minutes' }).click();

    await page.goto('/search/');
    await page.getByRole('button', { name: 'Greetings' }).click();
    await expect(page).toHaveURL('/search/?topic=greetings');
    await page.goto('/search/');
    const latest = page.getByRole('region', { name: 'Latest searches' });
    await expect(latest.getByRole('button', { name: 'What remains' })).toBeVisible();
    await latest.getByRole('button', { name: 'Clear' }).click();
    await expect(latest).toBeHidden();
    await page.reload();
    await page.mouse.move(20, 20);
    await expect(page.getByRole('button', { name: 'Greetings' })).toBeVisible();
    await expect(latest).toBeHidden();
  });
});

test.describe('the search page', () => {
  test('finds during typing, highlights the matches, and keeps the query in the address', async ({
    page,
  }) => {
    await page.goto('/search/');
    await field(page).pressSequentially('seventh lam');
    await expect(status(page)).toHaveText('1 episode');
    await expect(page).toHaveURL('/search/?q=seventh+lam');
    await expect(results(page).locator('mark').first()).toHaveText('seventh lamp');
    await expect(results(page)).toContainText('The wall and its lamps');

    await page.reload();
    await expect(field(page)).toHaveValue('seventh lam');
    await expect(results(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
  });

  test('filters the results, keeps the filters in the address, and reports when none match', async ({
    page,
  }) => {
    await page.goto('/search/?q=the');
    await expect(status(page)).toHaveText(/^\d\d episodes and 1 page$/);
    await page.getByRole('combobox', { name: 'Series' }).selectOption({ label: 'Weekly (1)' });
    await expect(page).toHaveURL('/search/?q=the&series=weekly');
    await expect(status(page)).toHaveText('1 episode');
    await page.getByRole('combobox', { name: 'Person' }).selectOption('peter-lund');
    await field(page).fill('greeting');
    await expect(status(page)).toHaveText(/^No results for “greeting”/);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(page).toHaveURL('/search/?q=greeting');
    await expect(results(page).getByRole('link', { name: 'Half a minute' })).toBeVisible();
  });

  test('plays a hit from its time, and the audio continues on the page of the episode', async ({
    page,
  }) => {
    await recordAudioStart(page);
    await page.goto('/search/?q=never+lit+again');
    await results(page).getByRole('button', { name: 'Play Nine minutes from 2:0' }).click();
    expect(Math.abs((await audioStartPosition(page)) - momentOf('never lit again'))).toBeLessThan(
      1,
    );
    await expect(results(page).getByRole('button', { name: 'Pause Nine minutes' })).toHaveCount(2);
    await results(page).getByRole('link', { name: 'Nine minutes' }).click();
    await expect(page).toHaveURL('/episodes/nine-minutes/');
    const player = page.getByRole('region', { name: 'Player' });
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  });

  test('opens a hit with its words highlighted, at its time', async ({ page }) => {
    await page.goto('/search/?q=seventh+lamp+on');
    await results(page).getByRole('link', { name: SENTENCE }).click();
    await expect(page).toHaveURL(/nine-minutes\/#t=12\d\.\d&w=/);
    await expect.poll(() => highlightedText(page, 'quoted')).toBe(SENTENCE);
    const slider = page.getByRole('slider', { name: 'Seek' });
    await expect(slider).toHaveAttribute('aria-valuetext', /^2 minutes \d seconds of/);

    await page.reload();
    await expect.poll(() => highlightedText(page, 'quoted')).toBe(SENTENCE);
    await page.goBack();
    await expect(field(page)).toHaveValue('seventh lamp on');
    await expect(results(page)).toContainText('seventh lamp');
  });

  test('shows a hostile title unchanged, also for a query without diacritics', async ({ page }) => {
    await page.goto('/search/?q=unicode');
    const title = results(page).getByRole('heading', { level: 2 });
    await expect(title).toHaveText(HOSTILE);
    expect(await title.locator('bdi').evaluate((element) => element.textContent)).toBe(HOSTILE);
    await expect(title.locator('mark')).toHaveText('ünïcödé');
  });

  test('says that a transcript has no timing, and opens it at the words', async ({ page }) => {
    await page.goto('/search/?q=%22short+note+on+the+word+anchor%22');
    await expect(results(page)).toContainText('This transcript has no timing');
    await expect(results(page).getByRole('button')).toHaveText(['']);
    await expect(
      results(page).getByRole('link', { name: 'This is a short note on the word anchor' }),
    ).toHaveAttribute('href', /^\/episodes\/anchor\/#w=This.*:~:text=/);
  });

  test('distinguishes a network error from an empty result, and tries again', async ({ page }) => {
    await page.route('**/search-index/words/*', (route) => route.abort());
    await page.goto('/search/?q=harbour');
    await expect(status(page)).toHaveText(/^The search index didn't load/);
    await page.unroute('**/search-index/words/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(results(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
  });

  test('searches the loaded part of the index without a network', async ({ page, context }) => {
    await page.goto('/search/?q=harbour');
    await expect(status(page)).toHaveText(/^\d episodes?$/);
    await field(page).fill('harbour wall');
    await expect(status(page)).toHaveText('1 episode');
    await context.setOffline(true);
    await field(page).fill('wall');
    await expect(page).toHaveURL('/search/?q=wall');
    await expect(results(page).locator('mark').first()).toHaveText(/^wall/i);
    await context.setOffline(false);
  });
});

test.describe('the search dialog', () => {
  test('works by keyboard alone: Ctrl K, arrows, Enter and Escape', async ({ page }) => {
    await page.goto('/episodes/');
    await hydrateFully(page);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('petition');
    await expect(status(page)).toHaveText('1 episode');
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('link', { name: 'Nine minutes' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('link', { name: /petition/ })).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('petition');
    await expect(status(page)).toHaveText('1 episode');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=petition');
    await expect(dialog).toHaveCount(0);
    await expect(status(page)).toHaveText('1 episode');
    await field(page).press('ArrowDown');
    await expect(results(page).getByRole('link', { name: 'Nine minutes' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/episodes\/nine-minutes\/#t=/);
  });

  test('Enter right after the last letter searches for the whole query', async ({ page }) => {
    await page.goto('/episodes/');
    await page.keyboard.press('Control+k');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('petition');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=petition');
    await expect(field(page)).toHaveValue('petition');
  });

  test('Ctrl K pressed before the scripts have loaded opens the dialog later', async ({ page }) => {
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    // An event of the mouse that nobody moved requests the scripts, for which `load` waits.
    await page.goto('/episodes/', { waitUntil: 'domcontentloaded' });
    await page.keyboard.press('Control+k');
    release();
    await expect(field(page)).toBeFocused();
  });

  test('the link opens the dialog once the page is hydrated', async ({ page }) => {
    await page.goto('/');
    await hydrateFully(page);
    await page.getByRole('link', { name: 'Search' }).click();
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(page).toHaveURL('/');
  });

  test('fetches nothing of the search before it opens', async ({ page }) => {
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.goto('/episodes/nine-minutes/');
    await hydrateFully(page);
    expect(requested.filter((path) => path.includes('/search-index/'))).toEqual([]);
  });
});

test('without scripts, the search page says so and links to the archive', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  await expect(page.getByRole('main')).toContainText('needs JavaScript');
  await field(page).fill('harbour');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL('/search/?q=harbour');
  await page.getByRole('main').getByRole('link', { name: 'All episodes' }).click();
  await expect(page).toHaveURL('/episodes/');
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe finds no violation, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 390, height: 844 } });

    async function expectNoViolation(page: Page): Promise<void> {
      const { violations } = await axe(page).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([]);
    }

    test('without a query, with results, and in the dialog', async ({ page }) => {
      await page.goto('/search/');
      await expectNoViolation(page);
      await field(page).fill('harbour');
      await expect(status(page)).toHaveText(/^\d episodes?$/);
      await expectNoViolation(page);
      await page.goto('/episodes/');
      await page.keyboard.press('Control+k');
      await field(page).fill('the');
      await expect(status(page)).toHaveText(/^\d\d episodes and 1 page$/);
      await expectNoViolation(page);
    });
  });
}
