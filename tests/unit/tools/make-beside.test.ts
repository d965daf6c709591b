import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Site } from '@/lib/content/load-site';
import { emptyStore } from '@/tests/support/empty-store';
import { episode } from '@/tests/support/episodes';
import { show } from '@/tests/unit/lib/output/sample';
import { makeBeside } from '@/tools/make-beside';
import type { Kept } from '@/tools/store/kept';
import { createStageClock, type StageClock } from '@/tools/stages';

const publicFolder = 'tests/fixtures/show/public';
const site: Site = {
  show,
  episodes: [episode({ title: 'Old maps' })],
  pages: [],
  leftOut: [],
  faults: [],
  notices: [],
  doubts: [],
};

let root = '';
let folder = '';
let target = '';
let kept: Kept;
beforeEach(async () => {
  kept = await emptyStore();
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  folder = join(root, 'beside');
  target = join(root, 'export');
  await mkdir(target);
});
afterEach(() => rm(root, { recursive: true }));

/** Records when stages start, and how they end. */
function recorder() {
  const events: string[] = [];
  let start = () => {};
  const started = new Promise<void>((resolve) => (start = resolve));
  const plain = createStageClock();
  const clock: StageClock = {
    ...plain,
    time: async (stage, work) => {
      events.push(`${stage} starts`);
      start();
      try {
        return await work();
      } catch (error) {
        events.push(`${stage}: ${error instanceof Error ? error.name : 'failed'}`);
        throw error;
      }
    },
  };
  return { events, started, clock };
}

it('starts at once with enough memory, and moves index and pictures into the export', async () => {
  const { events, started, clock } = recorder();
  const beside = makeBeside(site, { publicFolder, clock, kept, folder, freeBytes: 8e9 });
  beside.begin();
  await started;
  expect(events).toEqual(['search index starts', 'pictures starts']);
  await beside.moveInto(target);
  expect(await readdir(target)).toEqual(['og', 'search-index']);
  expect(await readdir(join(target, 'og'))).toContain('show.png');
  await beside.stop();
  expect(existsSync(folder)).toBe(false);
});

it('waits for the pages if memory is short', async () => {
  const { events, clock } = recorder();
  const small = makeBeside(site, { publicFolder, clock, kept, folder, freeBytes: 1e9 });
  small.begin();
  // Other work of the same kind, which would have given this one the time to start.
  const other = makeBeside(site, {
    publicFolder,
    clock: createStageClock(),
    kept,
    folder: join(root, 'other'),
    freeBytes: 8e9,
  });
  other.begin();
  await other.moveInto(join(root, 'export'));
  await rm(target, { recursive: true });
  await mkdir(target);
  expect(events).toEqual([]);
  await small.moveInto(target);
  expect(await readdir(target)).toEqual(['og', 'search-index']);
});

it('ends early if the build has failed', async () => {
  const { events, clock } = recorder();
  const beside = makeBeside(site, { publicFolder, clock, kept, folder, freeBytes: 8e9 });
  beside.begin();
  await beside.stop();
  expect(events.toSorted()).toEqual([
    'pictures starts',
    'pictures: AbortError',
    'search index starts',
    'search index: AbortError',
  ]);
  expect(existsSync(folder)).toBe(false);
});
