import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { contentFolder } from '@/lib/content/load-site';
import { alignAll } from '@/tools/align/align-all';
import { readJobs } from '@/tools/align/read-jobs';
import { printResults } from '@/tools/align/print-results';

/**
 * Finds out when every word of a transcript is spoken, and writes it beside the
 * episode. All of it happens on this machine.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Aligns what is up to date, too. */
    force: { type: 'boolean', default: false },
    /** A copy of the audio, for an episode whose own is on another host. */
    audio: { type: 'string' },
  },
});

async function align(): Promise<number> {
  if (values.audio !== undefined && positionals.length !== 1) {
    console.error('--audio is a copy of one episode. Name that episode: npm run align <slug>.');
    return 1;
  }
  if (spawnSync('ffmpeg', ['-version']).error !== undefined) {
    console.error('ffmpeg is not there. Run: brew (apt, winget) install ffmpeg');
    return 1;
  }
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const jobs = await readJobs(contentFolder(), positionals);
  const copy = values.audio;
  const results = await alignAll(
    copy === undefined ? jobs : jobs.map((job) => ({ ...job, audio: { file: copy } })),
    { isForced: values.force, signal: stop.signal },
  );
  printResults(results);
  if (stop.signal.aborted) {
    console.error('Stopped. What is finished is written, the rest is as it was.');
    return 130;
  }
  return results.some(({ outcome }) => outcome.kind === 'failed') ? 1 : 0;
}

try {
  process.exitCode = await align();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
