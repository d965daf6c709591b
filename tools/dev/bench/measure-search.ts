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
import { generateTalks, startOfTalkWord, type Talk } from './generate-talks';
import { kilobytes, printTable } from '@/tools/table';
import { watchTransfers, type Transfer } from './transfer';

const OUT = '.verbatim/bench-search';
/** Words of a phrase that is said once in the whole show. */
const PHRASE = 4;
const PHRASES = 20;

/** What is fetched for a search: not the page, which is there already. */
const OF_SEARCH = /\/pagefind\/|\/timing\.json$/;

type Said = { readonly slug: string; readonly words: string; readonly seconds: number };

/**
 * Prints what a search fetches and how long it takes in a generated show, and
 * how far from its true moment a phrase plays that is said once.
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
  const once = saidOnce(talks);
  await printBytes(browser, home, queriesOf(talks, once), count);
  await printMoments(browser, home, once);
  console.log(`  Writing the index took ${each.toFixed(1)} ms an episode.`);
  await browser.close();
  await rm(folder, { recursive: true, force: true });
  await rm(OUT, { recursive: true, force: true });
}

/** A search needs the pages of one episode and the index of all; `--builds` measures the rest. */
async function buildPages(folder: string): Promise<boolean> {
  const { content } = await generateTalks(folder, 1);
  process.env['CONTENT_DIR'] = content;
  return (await buildSite(await loadSite(), OUT)) === 0;
}

/** Phrases of a few words that stand in one talk alone, at one place. */
function saidOnce(talks: readonly Talk[]): Said[] {
  const all = talks.map(({ words }) => ` ${words.join(' ')} `);
  const isOnce = (words: string) =>
    all.reduce((sum, text) => sum + text.split(` ${words} `).length - 1, 0) === 1;
  const found: Said[] = [];
  for (let at = 0; found.length < PHRASES && at < talks.length * 10; at += 1) {
    const talk = talks[(at * 37) % talks.length];
    if (talk === undefined) break;
    // Inside a sentence of twelve words.
    const word = 12 * ((at * 29) % 120) + (at % 8);
    const words = talk.words.slice(word, word + PHRASE).join(' ');
    if (isOnce(words)) found.push({ slug: talk.slug, words, seconds: startOfTalkWord(word) });
  }
  return found;
}

/** Pairs of a first query and a next one. */
function queriesOf(talks: readonly Talk[], once: readonly Said[]) {
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
    // What the most frequent word costs is paid once; here by the second query.
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
  // Letter by letter, as people do: what is fetched for the beginnings of a word counts.
  const page = await openSearch(browser, home);
  const arrived = watchTransfers(page);
  const typed = queries[1][1];
  await page.getByRole('searchbox').pressSequentially(typed, { delay: 150 });
  const said = await settled(page, typed);
  rows.push(['a usual word, typed', kilobytes(weigh(await arrived())), said, '', '']);
  await page.context().close();
  printTable(
    `Searching ${count} episodes`,
    ['', 'first query', 'found', 'next query', 'found'],
    rows,
  );
}

async function printMoments(browser: Browser, home: string, once: readonly Said[]): Promise<void> {
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
    errors.push(Math.abs((await soundBegins(page)) - seconds));
    await best
      .getByRole('button', { name: /^Pause/ })
      .last()
      .click();
  }
  errors.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(errors[Math.floor((errors.length - 1) * share)] ?? NaN).toFixed(2)} s`;
  printTable(
    'Phrases that are said once in the show',
    ['', 'asked', 'episode is first', 'median error', 'largest error'],
    [['', `${once.length}`, `${first}`, at(0.5), at(1)]],
  );
  await page.context().close();
}

/** A visitor who was never here, on the search page, with scripts awake. */
async function openSearch(browser: Browser, home: string): Promise<Page> {
  // What the worker keeps afterwards is no part of a query.
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
  return settled(page, words);
}

/** Waits until the address and the answer are about these words. */
async function settled(page: Page, words: string): Promise<string> {
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

async function soundBegins(page: Page): Promise<number> {
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
