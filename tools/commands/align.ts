import { spawnSync } from 'node:child_process';
import { contentFolder } from '@/lib/content/content-folder';
import { alignAll } from '@/tools/align/align-all';
import { readJobs } from '@/tools/align/read-jobs';
import { printResults } from '@/tools/align/print-results';
import { UsageError } from '@/tools/cli/usage-error';

type AlignOptions = {
  /** All episodes when empty. */
  readonly slugs: readonly string[];
  /** Also aligns episodes that are up to date. */
  readonly isForced: boolean;
  /** A copy of the audio, for an episode whose own is on another host. */
  readonly audio: string | null;
};

/**
 * Determines the time of every word of a transcript, and writes the times beside the
 * episode. Everything runs on this machine.
 *
 * @returns The exit code.
 * @throws {UsageError} When the options conflict, or an episode does not exist.
 */
export async function align({ slugs, isForced, audio }: AlignOptions): Promise<number> {
  if (audio !== null && slugs.length !== 1) {
    throw new UsageError(
      '--audio: The copy is of one episode. Name that episode: npm run align -- <episode> --audio <file>.',
    );
  }
  if (spawnSync('ffmpeg', ['-version']).error !== undefined) {
    console.error('ffmpeg is not installed. Run: brew (apt, winget) install ffmpeg');
    return 1;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const jobs = await readJobs(contentFolder(), slugs);
  const results = await alignAll(
    audio === null ? jobs : jobs.map((job) => ({ ...job, audio: { file: audio } })),
    { isForced, isNamed: slugs.length > 0, signal: stop.signal },
  );
  printResults(results);
  if (stop.signal.aborted) {
    console.error('Stopped. Finished episodes are written; the others are unchanged.');
    return 130;
  }
  return results.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0;
}
