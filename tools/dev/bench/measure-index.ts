import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { INDEX_FOLDER } from '@/lib/search/index/index-root';
import { writeEpisodeFiles } from '@/tools/export/write-episode-files';
import { writeSearchIndex } from '@/tools/search-index/write-search-index';
import { openStore } from '@/tools/store/store';
import { kilobytes, printTable } from '@/tools/table';
import type { Talk } from './generate-talks';
import { drawQueries, type Phrase } from './search-queries';
import { searchVisitor } from './search-visitor';

const QUERIES = 100;

/**
 * Prints what indexing a show of talks costs, what searches fetch, and how far the times of phrases
 * that occur once are from their moments.
 *
 * @param out Receives the index and the times of words.
 * @param storeFolder Empty.
 */
export async function measureIndex(
  site: Site,
  talks: readonly Talk[],
  once: readonly Phrase[],
  { out, storeFolder }: { readonly out: string; readonly storeFolder: string },
): Promise<void> {
  await measureIndexing(site, out, storeFolder);
  await writeEpisodeFiles(site, out);
  await printBytes(out, drawQueries(talks, 2 * QUERIES, 1), talks.length);
  await printMoments(out, once);
}

/** Writes the index from nothing, and again after one episode has changed. */
async function measureIndexing(site: Site, out: string, storeFolder: string): Promise<void> {
  const kept = { store: await openStore(storeFolder), program: 'bench' };
  const [first, ...others] = site.episodes;
  const changed = first === undefined ? [] : [{ ...first, title: `${first.title} again` }];
  const [cold, warm] = [
    await costOf(() => writeSearchIndex(site, out, kept)),
    await costOf(() =>
      writeSearchIndex({ ...site, episodes: [...changed, ...others] }, `${out}-changed`, kept),
    ),
  ];
  await rm(`${out}-changed`, { recursive: true });
  const bytes = await bytesByKind(join(out, INDEX_FOLDER));
  printTable(
    `The index of ${site.episodes.length} episodes`,
    ['', 'seconds', 'of processor', 'peak memory, with the content'],
    [
      ['from nothing', ...cold],
      ['after one changed episode', ...warm],
    ],
  );
  console.log(`  ${[...bytes].map(([kind, size]) => `${kind} ${kilobytes(size)}`).join(', ')}`);
}

async function costOf(work: () => Promise<void>): Promise<string[]> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - start) / 1000;
  return [seconds, (user + system) / 1e6]
    .map((one) => one.toFixed(1))
    .concat(kilobytes(maxRSS * 1024));
}

/** Bytes of all files of an index, by the first part of their paths. */
async function bytesByKind(folder: string): Promise<Map<string, number>> {
  const bytes = new Map<string, number>();
  for (const path of await readdir(folder, { recursive: true })) {
    const info = await stat(join(folder, path));
    const kind = path.replace(/\/.*/, '');
    if (info.isFile()) bytes.set(kind, (bytes.get(kind) ?? 0) + info.size);
  }
  return bytes;
}

/** Each pair of queries is asked by a new visitor. */
async function printBytes(out: string, queries: readonly string[], count: number): Promise<void> {
  const first: Asked[] = [];
  const next: Asked[] = [];
  for (let at = 0; at < queries.length; at += 2) {
    const [one = '', two = ''] = queries.slice(at, at + 2);
    const ask = searchVisitor(out);
    first.push({ query: one, bytes: (await ask(one)).bytes });
    next.push({ query: two, bytes: (await ask(two)).bytes });
  }
  printTable(
    `Searching ${count} episodes, ${first.length} times`,
    ['', 'median', '95 %', 'most', 'for'],
    [
      ['first query', ...sharesOf(first)],
      ['next query', ...sharesOf(next)],
    ],
  );
}

type Asked = { readonly query: string; readonly bytes: number };

function sharesOf(asked: readonly Asked[]): string[] {
  const sorted = [...asked].sort((a, b) => a.bytes - b.bytes);
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1];
  const sizes = [0.5, 0.95, 1].map((share) => kilobytes(at(share)?.bytes ?? 0));
  return [...sizes, at(1)?.query ?? ''];
}

/** Prints how far the time of the first result is from the moment of a phrase. */
async function printMoments(out: string, once: readonly Phrase[]): Promise<void> {
  const ask = searchVisitor(out);
  const errors: number[] = [];
  const wrong: string[] = [];
  const sizes: Asked[] = [];
  for (const { slug, words, seconds } of once) {
    const { results, bytes } = await ask(words);
    sizes.push({ query: words, bytes });
    const [result] = results;
    const isFirst = result?.kind === 'episode' && result.record.track.id === slug;
    const time = isFirst ? (result.hits[0]?.time?.seconds ?? Infinity) : Infinity;
    const error = Math.abs(time - seconds);
    errors.push(error);
    if (error > 1) wrong.push(`${words} (${slug})`);
  }
  errors.sort((a, b) => a - b);
  const at = (share: number) =>
    `${(errors[Math.floor((errors.length - 1) * share)] ?? NaN).toFixed(2)} s`;
  printTable(
    'Phrases of four words that occur once in the show',
    [
      '',
      'asked',
      'within a second',
      'median error',
      'largest error',
      '95 % of bytes',
      'most bytes',
    ],
    [
      [
        '',
        `${once.length}`,
        `${once.length - wrong.length}`,
        at(0.5),
        at(1),
        ...sharesOf(sizes).slice(1, 3),
      ],
    ],
  );
  if (wrong.length > 0) console.log(`  ${wrong.join(', ')}`);
}
