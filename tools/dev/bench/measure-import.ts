import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runImport } from '@/tools/import/run-import';
import { printTable } from '@/tools/table';
import { generateFeed } from './generate-feed';

/** Lines of the import that end a step. */
const STEPS: readonly (readonly [name: string, line: RegExp])[] = [
  ['read and parse', /^Read /],
  ['notes, with the comparison of words', /^Planned /],
  ['files', / created, /],
];

/** Imports a generated feed without a network, and prints the time of each step. The check is left out. */
export async function measureImport(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  const feed = join(folder, 'feed.xml');
  await writeFile(feed, generateFeed(count));
  const rows: string[][] = [];
  const start = { wall: performance.now(), cpu: process.cpuUsage() };
  let last = start;
  const row = (name: string, from: typeof start) => {
    const { user, system } = process.cpuUsage(from.cpu);
    rows.push([name, seconds(performance.now() - from.wall), seconds((user + system) / 1000)]);
  };
  const print = (line: string) => {
    const step = STEPS.find(([, form]) => form.test(line));
    if (step === undefined) return;
    row(step[0], last);
    last = { wall: performance.now(), cpu: process.cpuUsage() };
  };
  await runImport(
    feed,
    {
      ...{ into: join(folder, 'content'), audio: 'keep', since: null, only: null, match: null },
      ...{ dryRun: false, update: false, theirs: [], noTranscripts: true, noPictures: true },
      ...{ noProbe: true, topics: false, yes: true, url: null, zone: null, stripNumbers: false },
      ...{ again: false, allowPrivate: false, iOwnThis: true, merge: false, pictures: false },
      ...{ map: new Map(), feed: null },
    },
    { print, ask: null, check: () => Promise.resolve(0), signal: new AbortController().signal },
  );
  row('in all', start);
  // Kilobytes, as the system counts.
  const memory = process.resourceUsage().maxRSS / 1000;
  printTable(
    `An import of ${count} episodes, without a network and without the check`,
    ['step', 'seconds', 'processor'],
    rows,
  );
  console.log(`\n  ${memory.toFixed(0)} MB of memory at most.`);
  await rm(folder, { recursive: true });
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
