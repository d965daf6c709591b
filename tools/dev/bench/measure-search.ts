import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { loadSite } from '@/lib/content/load-site';
import { INDEX_FOLDER } from '@/lib/search/index/index-root';
import { buildSite } from '@/tools/build-site';
import { serve } from '@/tools/serve';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { printTable } from '@/tools/table';
import { generateTalks } from './generate-talks';
import { measureIndex } from './measure-index';
import { uniquePhrases, type Phrase } from './search-queries';

const OUT = '.verbatim/bench-search';
const PHRASES = 200;
/** Phrases that a browser also plays. */
const PLAYED = 20;

/**
 * Prints the transfer size of searches in a generated show, the time error of phrases that occur
 * once, and what indexing costs.
 */
export async function measureSearch(count: number, executablePath: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-talks-'));
  const { content, talks } = await generateTalks(join(folder, 'all'), count);
  if (!(await buildPages(join(folder, 'one')))) return;
  // The index of one episode.
  await rm(join(OUT, INDEX_FOLDER), { recursive: true });
  const site = await loadSite({ contentDir: content, cacheDir: join(folder, 'cache') });
  const once = uniquePhrases(talks, PHRASES);
  await measureIndex(site, talks, once, { out: OUT, storeFolder: join(folder, 'store') });
  const home = await serve({ folder: OUT, basePath: site.show.basePath, port: 0 });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  await playPhrases(browser, home, once.slice(0, PLAYED));
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

async function playPhrases(browser: Browser, home: string, once: readonly Phrase[]): Promise<void> {
  const page = await openSearch(browser, home);
  const errors: number[] = [];
  const late: string[] = [];
  let first = 0;
  for (const { slug, words, seconds } of once) {
    await ask(page, words);
    const best = page.getByRole('list', { name: 'Results' }).locator('> li').first();
    const link = await best.getByRole('link').first().getAttribute('href');
    if (link?.endsWith(`/${slug}/`) === true) first += 1;
    // The audio before may have started twice, before and after its seek.
    await page.evaluate(() => delete document.documentElement.dataset['heard']);
    await best
      .getByRole('button', { name: /from \d/ })
      .first()
      .click();
    const error = Math.abs((await playbackStart(page)) - seconds);
    errors.push(error);
    if (error > 1) late.push(`${words} (${slug})`);
    await best
      .getByRole('button', { name: /^Pause/ })
      .last()
      .click();
  }
  errors.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(errors[Math.floor((errors.length - 1) * share)] ?? NaN).toFixed(2)} s`;
  printTable(
    'The same, played in a browser',
    ['', 'asked', 'episode is first', 'median error', 'largest error', 'over a second'],
    [['', `${once.length}`, `${first}`, at(0.5), at(1), `${late.length}`]],
  );
  if (late.length > 0) console.log(`  ${late.join(', ')}`);
  await page.context().close();
}

/** Opens the search page for a new visitor. */
async function openSearch(browser: Browser, home: string): Promise<Page> {
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

/** Waits until address and results belong to these words. */
async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').fill(words);
  await page.waitForFunction(
    (asked) => new URLSearchParams(location.search).get('q') === asked,
    words,
  );
  await page.waitForFunction(
    () =>
      document.querySelector('[data-answers]')?.getAttribute('data-answers') === location.search,
  );
}

async function playbackStart(page: Page): Promise<number> {
  const heard = await page.waitForFunction(() => {
    const { heard: time } = document.documentElement.dataset;
    delete document.documentElement.dataset['heard'];
    return time;
  });
  return Number(await heard.jsonValue());
}
