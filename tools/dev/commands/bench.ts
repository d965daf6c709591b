import { parseArgs } from 'node:util';
import type { Site } from '@/lib/content/load-site';
import { measureBuilds } from '@/tools/dev/bench/measure-builds';
import { measureFollow } from '@/tools/dev/bench/measure-follow';
import { measurePages } from '@/tools/dev/bench/measure-pages';
import { measureSearch } from '@/tools/dev/bench/measure-search';
import { measureStart } from '@/tools/dev/bench/measure-start';
import { buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { chromiumForTests } from '@/tools/dev/testing/chromium';

/** Prints figures and judges none of them; the tests hold the limits. */
const { values } = parseArgs({
  options: {
    /** Weighs the pages of the show in `content/`. */
    pages: { type: 'boolean', default: false },
    /** Times how the transcript follows the voice. */
    follow: { type: 'boolean', default: false },
    /** Weighs searches in a generated show, and plays what they find. */
    search: { type: 'boolean', default: false },
    /** Times the way from a press to sound, beside a bare audio element. */
    start: { type: 'boolean', default: false },
    /** Presses of each kind. */
    samples: { type: 'string', default: '15' },
    /** Times builds of generated shows. */
    builds: { type: 'boolean', default: false },
    /** Episodes of a generated show; may be given more than once. */
    count: { type: 'string', multiple: true, default: ['100', '1000'] },
    /** A commit whose builds of the same shows are timed too, in turn with ours. */
    against: { type: 'string' },
    /** Builds of each after the first; the one in the middle counts. */
    rounds: { type: 'string', default: '1' },
  },
});

const OUT = '.verbatim/bench-pages';

type Measure = (site: Site, folder: string, chromium: string) => Promise<void>;

/** Builds the show in `content/` and measures its export. */
async function measureShow(measures: readonly Measure[]): Promise<number> {
  const site = await checkContent();
  const chromium = await chromiumForTests();
  if (site === null || chromium === null) return 1;
  const code = await buildSite(site, OUT);
  if (code !== 0) return code;
  for (const measure of measures) await measure(site, OUT, chromium);
  return 0;
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

const { pages, follow, search, start, builds } = values;
const all = !(pages || follow || search || start || builds);
const measures: Measure[] = [];
if (all || pages) measures.push(measurePages);
if (all || start) {
  measures.push((...show) => measureStart(...show, Number(values.samples)));
}
let code = measures.length > 0 ? await measureShow(measures) : 0;
if (code === 0 && (all || values.follow)) code = await timeFollowing();
if (code === 0 && (all || values.search)) code = await searchTalks();
if (all || values.builds) {
  const { against = null, rounds } = values;
  await measureBuilds(values.count.map(Number), { against, rounds: Number(rounds) });
}
// The server of the pages would keep us here.
process.exit(code);
