import type { Site } from '@/lib/content/load-site';
import { measureBuilds } from '@/tools/dev/bench/measure-builds';
import { measureFollow } from '@/tools/dev/bench/measure-follow';
import { measureImport } from '@/tools/dev/bench/measure-import';
import { measurePages } from '@/tools/dev/bench/measure-pages';
import { measurePeers } from '@/tools/dev/bench/measure-peers';
import { measureSearch } from '@/tools/dev/bench/measure-search';
import { measureStart } from '@/tools/dev/bench/measure-start';
import { measureTranscribe } from '@/tools/dev/bench/measure-transcribe';
import { buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { chromiumForTests } from '@/tools/dev/testing/chromium';

type BenchOptions = {
  readonly pages: boolean;
  readonly follow: boolean;
  readonly search: boolean;
  readonly start: boolean;
  readonly builds: boolean;
  /** Whether other programs build the shows too, instead of other commits. */
  readonly peers: boolean;
  readonly import: boolean;
  readonly transcribe: boolean;
  /** Minutes of each voice that are recognized. */
  readonly minutes: number;
  /** Presses of each kind. */
  readonly samples: number;
  /** Episodes of the generated shows. */
  readonly count: readonly number[];
  /** A commit whose builds of the same shows are also measured, alternating with the current ones. */
  readonly against: string | null;
  /** Number of builds of each after the first; the median counts. */
  readonly rounds: number;
};

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

async function searchTalks(count: number): Promise<number> {
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  await measureSearch(count, chromium);
  return 0;
}

/** Prints figures without judging them; tests check the limits. @returns The exit code. */
export async function bench(options: BenchOptions): Promise<number> {
  const { pages, follow, search, start, builds, peers, samples, count, against, rounds } = options;
  const { transcribe, minutes } = options;
  const all = !(pages || follow || search || start || builds || options.import || transcribe);
  const measures: Measure[] = [];
  if (all || pages) measures.push(measurePages);
  if (all || start) measures.push((...show) => measureStart(...show, samples));
  let code = measures.length > 0 ? await measureShow(measures) : 0;
  if (code === 0 && (all || follow)) code = await timeFollowing();
  if (code === 0 && (all || search)) code = await searchTalks(count.at(-1) ?? 0);
  if (all || options.import) await measureImport(count.at(-1) ?? 0);
  if (all || transcribe) await measureTranscribe(minutes);
  if (builds && peers) await measurePeers(count);
  else if (all || builds) await measureBuilds(count, { against, rounds });
  return code;
}
