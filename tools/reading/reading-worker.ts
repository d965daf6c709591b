import { episodeContext, type EpisodeSetup } from '@/lib/content/episode-context';
import { readToKeep, type FreshReading } from '@/lib/content/kept-reading';
import { answerJobs } from '@/tools/threads/answer-jobs';
import { workerSetup } from '@/tools/threads/start-worker';
import type { ReadingJob } from './reading-threads';

const context = episodeContext(workerSetup<EpisodeSetup>());

/** Reads episodes for the main thread, which reads those with problems itself. */
answerJobs<ReadingJob, FreshReading>(async ({ file, source }) => {
  const fresh = await readToKeep(file, source, context);
  return fresh.texts === null ? null : fresh;
});
