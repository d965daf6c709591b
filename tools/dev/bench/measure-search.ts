import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { loadSite } from '@/lib/content/load-site';
import { buildSite } from '@/tools/build-site';
import { writeEpisodeFiles } from '@/tools/export/write-episode-files';
import { writeSearchIndex } from '@/tools/export/write-search-index';
import { serve } from '@/tools/serve';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { generateTalks, type Talk } from './generate-talks';
import { startOfWord } from './whisper-times';
import { kilobytes, printTable } from '@/tools/table';
import { watchTransfers, type Transfer } from './transfer';

const OUT = '.verbatim/bench-search';
/** Words in a phrase that occurs once in the whole show. */
const WORDS_IN_PHRASE = 4;
const PHRASES = 20;

/** Files that a search fetches, without the page. */
const OF_SEARCH = /\/pagefind\/|\/timing\.json$/;

type Phrase = { readonly slug: string; readonly words: string; readonly seconds: number };

/**
 * Prints the transfer size and duration of searches in a generated show, and the time
 * error of phrases that occur once.
 */
export async function measureSearch(count: number, executablePath: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-talks-'));
  const { content, talks } = await generateTalks(join(folder, 'all'), count);
  if (!(await buildPages(join(folder, 'one')))) return;
  const cacheDir = join(folder, 'cache');
  const site = await loadSite({ contentDir: content, cacheDir });
  await writeEpisodeFiles(site, OUT);
  const start = performance.now();
  await writeSearchIndex(site, OUT);
  const each = (performance.now() - start) / count;
  const home = await serve({ folder: OUT, basePath: site.show.basePath, port: 0 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const once = uniquePhrases(talks);
  await printBytes(browser, home, queriesOf(talks, once), count);
  await printTimes(browser, home, once);
  console.log(`  Writing the index took ${each.toFixed(1)} ms an episode.`);
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  await rm(OUT, { recursive: true, force: true });
}

/** Builds only one episode, since a search needs few pages; the index contains all episodes. */
async function buildPages(folder: string): Promise<boolean> {
  const { content } = await generateTalks(folder, 1);
  process.env['CONTENT_DIR'] = content;
  return (await buildSite(await loadSite(), OUT)) === 0;
}

/** Phrases that occur once in all talks. */
function uniquePhrases(talks: readonly Talk[]): Phrase[] {
  const all = talks.map(({ words }) => ` ${words.join(' ')} `);
  const isOnce = (words: string) =>
    all.reduce((sum, text) => sum + text.split(` ${words} `).length - 1, 0) === 1;
  const found: Phrase[] = [];
  for (let at = 0; found.length < PHRASES && at < talks.length * 10; at += 1) {
    const talk = talks[(at * 37) % talks.length];
    if (talk === undefined) break;
    // Inside a sentence of twelve words.
    const word = 12 * ((at * 29) % 120) + (at % 8);
    const words = talk.words.slice(word, word + WORDS_IN_PHRASE).join(' ');
    if (isOnce(words)) found.push({ slug: talk.slug, words, seconds: startOfWord(word) });
  }
  return found;
}

/** Pairs of a first and a second query. */
function queriesOf(talks: readonly Talk[], once: readonly Phrase[]) {
  const counts = new Map<string, number>();
  for (const word of talks.flatMap(({ words }) => words)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  const share = (part: number) => words[Math.floor((words.length - 1) * part)] ?? '';
  const fourRare = (at: number) =>
    [0.6, 0.7, 0.8, 0.9].map((part) => share(part + at * 0.05)).join(' ');
  return [
    ['rare words', share(0.9), share(0.8)],
    ['usual words', share(0.05), share(0.03)],
    ['the two most frequent words', share(0), words[1] ?? ''],
    ['four rare words', fourRare(0), fourRare(1)],
    ['phrases said once', once[0]?.words ?? '', once[1]?.words ?? ''],
    // The part of the most frequent word is fetched once, here by the second query.
    ['then with the most frequent', once[1]?.words ?? '', `${share(0)} ${once[2]?.words ?? ''}`],
  ] as const;
}

async function printBytes(
  browser: Browser,
  home: string,
  queries: ReturnType<typeof queriesOf>,
  count: number,
): Promise<void> {
  const rows: string[][] = [];
  for (const [name, first, next] of queries) {
    const page = await openSearch(browser, home);
    const arrived = watchTransfers(page);
    const before = await ask(page, first);
    const one = weigh(await arrived());
    const after = await ask(page, next);
    const two = weigh(await arrived());
    rows.push([name, kilobytes(one), before, kilobytes(two - one), after]);
    await page.context().close();
  }
  // Typed letter by letter, so that parts fetched for prefixes count.
  const page = await openSearch(browser, home);
  const arrived = watchTransfers(page);
  const typed = queries[1][1];
  await page.getByRole('searchbox').pressSequentially(typed, { delay: 150 });
  const status = await waitForAnswer(page, typed);
  rows.push(['a usual word, typed', kilobytes(weigh(await arrived())), status, '', '']);
  await page.context().close();
  printTable(
    `Searching ${count} episodes`,
    ['', 'first query', 'found', 'next query', 'found'],
    rows,
  );
}

async function printTimes(browser: Browser, home: string, once: readonly Phrase[]): Promise<void> {
  const page = await openSearch(browser, home);
  const errors: number[] = [];
  let first = 0;
  for (const { slug, words, seconds } of once) {
    await ask(page, words);
    const best = page.getByRole('list', { name: 'Results' }).locator('> li').first();
    const link = await best.getByRole('link').first().getAttribute('href');
    if (link?.endsWith(`/${slug}/`) === true) first += 1;
    await best
      .getByRole('button', { name: /from \d/ })
      .first()
      .click();
    errors.push(Math.abs((await playbackStart(page)) - seconds));
    await best
      .getByRole('button', { name: /^Pause/ })
      .last()
      .click();
  }
  errors.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(errors[Math.floor((errors.length - 1) * share)] ?? NaN).toFixed(2)} s`;
  printTable(
    'Phrases that occur once in the show',
    ['', 'asked', 'episode is first', 'median error', 'largest error'],
    [['', `${once.length}`, `${first}`, at(0.5), at(1)]],
  );
  await page.context().close();
}

/** Opens the search page for a new visitor. */
async function openSearch(browser: Browser, home: string): Promise<Page> {
  // Excludes files that the service worker saves after a query.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  await context.addInitScript(() => {
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      this.addEventListener('playing', () => {
        document.documentElement.dataset['heard'] = String(this.currentTime);
      });
      return play.call(this);
    };
  });
  const page = await context.newPage();
  await page.goto(`${home}search/`);
  return page;
}

async function ask(page: Page, words: string): Promise<string> {
  await page.getByRole('searchbox').fill(words);
  return waitForAnswer(page, words);
}

/** Waits until address and results belong to these words. */
async function waitForAnswer(page: Page, words: string): Promise<string> {
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.search).get('q') === asked,
    words,
  );
  const status = page.getByRole('search').locator('[data-answers]');
  await page.waitForFunction(
    () =>
      document.querySelector('[data-answers]')?.getAttribute('data-answers') === location.search,
  );
  return (await status.getByRole('status').textContent()) ?? '';
}

async function playbackStart(page: Page): Promise<number> {
  const heard = await page.waitForFunction(() => {
    const { heard: time } = document.documentElement.dataset;
    delete document.documentElement.dataset['heard'];
    return time;
  });
  return Number(await heard.jsonValue());
}

function weigh(transfers: readonly Transfer[]): number {
  return transfers
    .filter(({ path }) => OF_SEARCH.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
