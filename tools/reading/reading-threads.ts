import type { EpisodeSetup } from '@/lib/content/episode-context';
import type { FreshReading, ReadFresh } from '@/lib/content/kept-reading';
import type { ReadingThreads } from '@/lib/content/load-site';
import { startWorker } from '@/tools/threads/start-worker';
import { workerPool } from '@/tools/threads/worker-pool';

export type ReadingJob = { readonly file: string; readonly source: string };

/** A worker has to load our reader first, which costs as much as this many episodes. */
const LEAST = 50;

/** Episodes that wait for their audio and for timed transcripts at the same time. */
const LANES = 4;

/** The file of a worker below `tools`, and in the package as JavaScript below `dist`. */
export const READING_WORKER = 'reading/reading-worker';

/** Twice the usual size saves a tenth of the time. Up to three workers have it. */
const LIMITS = { maxYoungGenerationSizeMb: 96 };

export function startReadingWorker(setup: EpisodeSetup) {
  return startWorker(READING_WORKER, setup, LIMITS);
}

/** Reads episodes on all cores, when there are many that are not kept. */
export function readingThreads(setup: EpisodeSetup, here: ReadFresh): ReadingThreads {
  const { run, close } = workerPool<ReadingJob, FreshReading>({
    start: () => startReadingWorker(setup),
    here: ({ file, source }) => here(file, source),
    least: LEAST,
    lanes: LANES,
  });
  return { read: (file, source) => run({ file, source }), close };
}
