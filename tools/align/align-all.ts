import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { AUDIO_CACHE, cachedAudio } from '@/lib/content/files/read-audio';
import { textHash } from '@/lib/content/timing/decide/text-hash';
import { formatClock } from '@/lib/time/format-clock';
import { atMost } from '@/tools/import/at-most';
import { readHead, timingJson, type TimingHead } from '@/tools/timing/timing-json';
import { writeAtomically } from '@/tools/timing/write-atomically';
import { decide, ENGINE, type Request, type Source } from './decide';
import { createEstimate, type Estimate } from './estimate';
import { findTiming } from './find-timing';
import { installEngine } from './install-engine';
import { showProgress } from './progress';
import type { Job } from './read-jobs';
import { copyOfRemote } from './remote-audio';
import { runEngine } from './run-engine';
import { recognizedIn } from './recognized';

/** The result for one episode. */
export type Result = { readonly slug: string; readonly outcome: Outcome };

export type Outcome =
  | { readonly kind: 'current'; readonly head: TimingHead }
  /** Left alone, because its times came with its recognized words. */
  | { readonly kind: 'recognized' }
  /** Left alone, because the build takes the times of a file beside it. */
  | { readonly kind: 'timed'; readonly file: string; readonly hasText: boolean }
  | {
      readonly kind: 'aligned';
      readonly head: Pick<TimingHead, 'level' | 'suspectShare'>;
      /** The reason why the level is not finer. */
      readonly why: string | null;
      readonly audioMinutes: number;
      readonly seconds: number;
      readonly peakBytes: number;
    }
  | { readonly kind: 'left out' | 'failed'; readonly why: string };

/** Languages whose words the engine can find only with dictionaries, which are not installed. */
const UNKNOWN_LANGUAGES = /^(zh|cmn|yue|ja)\b/;

type Options = Request & { readonly signal: AbortSignal };

type Work = {
  readonly job: Job;
  readonly file: string;
  readonly source: Source;
  readonly audioMinutes: number;
};

/** Aligns the episodes that need it, one after another, and writes each result when it is complete. */
export async function alignAll(jobs: readonly Job[], options: Options): Promise<Result[]> {
  const limit = atMost(1);
  const prepared = await Promise.all(
    jobs.map((job) => prepare(job, options, (task) => limit('download', task))),
  );
  const work = prepared.flatMap((one) => ('file' in one ? one : []));
  const results = prepared.flatMap((one) => ('outcome' in one ? one : []));
  if (work.length === 0) return results;
  const program = await installEngine();
  const estimate = createEstimate();
  for (const [at, one] of work.entries()) {
    if (options.signal.aborted) break;
    const outcome = await alignOne(program, one, work.slice(at + 1), estimate, options.signal);
    if (outcome !== null) results.push({ slug: one.job.slug, outcome });
  }
  const order = jobs.map(({ slug }) => slug);
  return results.toSorted((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
}

/** The work for an episode, or the reason why there is none. */
async function prepare(
  job: Job,
  { signal, ...request }: Options,
  one: (task: () => ReturnType<typeof copyOfRemote>) => ReturnType<typeof copyOfRemote>,
): Promise<Work | Result> {
  const { slug } = job;
  const leftOut = (why: string): Result => ({ slug, outcome: { kind: 'left out', why } });
  const hasText = job.spoken.words.length > 0;
  if (job.timedFile !== null) {
    return { slug, outcome: { kind: 'timed', file: basename(job.timedFile), hasText } };
  }
  if ('why' in job.audio) return leftOut(job.audio.why);
  if (!hasText) return leftOut('it has no transcript');
  if (UNKNOWN_LANGUAGES.test(job.language)) return leftOut('its language cannot be aligned');
  const text = textHash(job.transcript);
  const before = await readFile(job.timingFile, 'utf8').catch(() => '');
  const head = readHead(before);
  const { audio } = job;
  if ('address' in audio && head !== null) {
    // A host is not asked about audio that was aligned with the same text.
    const decision = decide(head, { audio: head.audio, text }, request);
    if (decision.kind !== 'align') return { slug, outcome: decision };
  }
  const onFetch = () => console.log(`${slug}: fetching its audio`);
  const found =
    'address' in audio
      ? await one(() => copyOfRemote(audio, { allowPrivate: false, signal, onFetch }))
      : audio;
  if ('why' in found) return { slug, outcome: { kind: 'failed', why: found.why } };
  const { file } = found;
  const facts = await cachedAudio(file, AUDIO_CACHE).catch(() => `there is no audio at ${file}`);
  if (typeof facts === 'string') return { slug, outcome: { kind: 'failed', why: facts } };
  const source = { audio: facts.sha256, text };
  const decision = decide(head, source, request);
  if (decision.kind !== 'align') return { slug, outcome: decision };
  return { job, file, source, audioMinutes: facts.durationSeconds / 60 };
}

/** @returns `null` when the author stopped the command. */
async function alignOne(
  program: string,
  { job, file, source, audioMinutes }: Work,
  later: readonly Work[],
  estimate: Estimate,
  signal: AbortSignal,
): Promise<Outcome | null> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const rest = later.reduce((sum, one) => sum + one.audioMinutes, 0);
  if (!process.stderr.isTTY) {
    console.log(`${job.slug}: aligning ${formatClock(audioMinutes * 60)} of audio`);
  }
  const progress = () => {
    const own = estimate.seconds(audioMinutes);
    const done = Math.min(elapsed(), own * 0.99);
    return { title: job.slug, done, total: own + estimate.seconds(rest) };
  };
  const endProgress = showProgress(progress, process.stderr);
  try {
    const { found, result } = await findTiming(job, (text) =>
      runEngine(program, {
        audio: file,
        text,
        language: job.language,
        durationSeconds: audioMinutes * 60,
        signal,
        onStage: (stage) => estimate.stage(stage, audioMinutes, elapsed()),
      }),
    );
    const before = await readFile(job.timingFile, 'utf8').catch(() => '');
    const { durationSeconds } = result;
    const { audio } = source;
    const content = { ...recognizedIn(before, job.transcript), ...found, durationSeconds, audio };
    await writeAtomically(
      job.timingFile,
      timingJson(job.transcript, { ...content, engine: ENGINE }),
    );
    estimate.done(audioMinutes, elapsed());
    const { peakBytes } = result;
    return {
      kind: 'aligned',
      head: found,
      why: found.why,
      audioMinutes,
      seconds: elapsed(),
      peakBytes,
    };
  } catch (error) {
    if (signal.aborted) return null;
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  } finally {
    endProgress();
  }
}
