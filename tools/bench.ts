import { parseArgs } from 'node:util';
import { measureBuilds } from './bench/measure-builds';
import { measureFollow } from './bench/measure-follow';
import { measurePages } from './bench/measure-pages';
import { measureSearch } from './bench/measure-search';
import { buildSite } from './build-site';
import { checkContent } from './check-content';
import { chromiumForTests } from './testing/chromium';

/** Prints figures and judges none of them; the tests hold the limits. */
const { values } = parseArgs({
  options: {
    /** Weighs the pages of the show in `content/`. */
    pages: { type: 'boolean', default: false },
    /** Times how the transcript follows the voice. */
    follow: { type: 'boolean', default: false },
    /** Weighs searches in a generated show, and plays what they find. */
    search: { type: 'boolean', default: false },
    /** Times builds of generated shows. */
    builds: { type: 'boolean', default: false },
    /** Episodes of a generated show; may be given more than once. */
    count: { type: 'string', multiple: true, default: ['100', '1000'] },
  },
});

const OUT = '.verbatim/bench-pages';

async function weighPages(): Promise<number> {
  const site = await checkContent();
  const chromium = await chromiumForTests();
  if (site === null || chromium === null) return 1;
  const code = await buildSite(site, OUT);
  if (code === 0) await measurePages(site, OUT, chromium);
  return code;
}

async function timeFollowing(): Promise<number> {
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  await measureFollow(chromium);
  return 0;
}

async function searchTalks(): Promise<number> {
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  await measureSearch(Number(values.count.at(-1)), chromium);
  return 0;
}

const all = !values.pages && !values.builds && !values.follow && !values.search;
let code = 0;
if (all || values.pages) code = await weighPages();
if (code === 0 && (all || values.follow)) code = await timeFollowing();
if (code === 0 && (all || values.search)) code = await searchTalks();
if (all || values.builds) await measureBuilds(values.count.map(Number));
// The server of the pages would keep us here.
process.exit(code);
