import { isSameAudio } from '@/lib/transcript/same-audio';
import type { ContentNotice, ContentProblem } from '@/lib/content/content-error';
import type { Timing } from '@/lib/transcript/timing';
import type { Transcriber } from '@/lib/transcript/transcriber';
import type { Transcript } from '@/lib/transcript/transcript';
import { compactTiming } from './compact-timing';
import { stampTiming } from './stamp-timing';
import { isTextFile, textFromFile } from './text-from-file';
import { timeFromAligned } from './time-from-aligned';
import { timeFromTranscript } from './time-from-transcript';
import { alignedFileOf, timedFileOf } from './timed-file-of';
import type { FoundTiming, TimingSource, Untimed } from './timing-source';
import { withTimes } from './with-times';

export type TimedEpisode = {
  readonly transcript: Transcript;
  readonly timing: Timing | null;
  readonly problems: readonly ContentProblem[];
  readonly notices: readonly ContentNotice[];
  /** A problem with the choice of the file, for the field `transcript`. */
  readonly fileProblem: string | null;
  /** The program that recognized the text; `null` if a person wrote it. */
  readonly transcriber: Transcriber | null;
  /** Path of the timed transcript that is used. */
  readonly timedFile: string | null;
};

/**
 * Times a transcript from the best available source: a timed transcript beside the episode,
 * the file of `npm run align`, or the time stamps in the text.
 */
export async function timeEpisode(untimed: Untimed, source: TimingSource): Promise<TimedEpisode> {
  const chosen = timedFileOf(untimed.file, untimed.named, source.timedFiles);
  const fileProblem = 'message' in chosen ? chosen.message : null;
  const timedFile = 'path' in chosen ? chosen.path : null;
  const found = await fromFiles(untimed, timedFile, source);
  const transcript = found.transcript ?? untimed.transcript;
  const seconds = untimed.audio?.durationSeconds ?? 0;
  const { timing, notices } = limitToSameAudio(
    found,
    seconds,
    timedFile ?? alignedFileOf(untimed.file),
  );
  const best = timing ?? stampTiming(transcript, seconds);
  return {
    transcript: withTimes(transcript, best),
    timing: best === null ? null : compactTiming(best),
    problems: found.problems,
    notices,
    fileProblem,
    transcriber: found.transcriber ?? null,
    timedFile,
  };
}

async function fromFiles(
  untimed: Untimed,
  timedFile: string | null,
  source: TimingSource,
): Promise<FoundTiming> {
  if (timedFile !== null && !isTextFile(timedFile)) {
    return timeFromTranscript(timedFile, await source.read(timedFile), untimed);
  }
  const text =
    timedFile === null ? null : textFromFile(timedFile, await source.read(timedFile), untimed);
  const spoken = { ...untimed, transcript: text?.transcript ?? untimed.transcript };
  const times = await fromAligned(spoken, source);
  if (text === null) return times;
  return {
    ...times,
    ...(text.transcript !== undefined && { transcript: text.transcript }),
    problems: [...text.problems, ...times.problems],
    notices: [...text.notices, ...times.notices],
  };
}

async function fromAligned(untimed: Untimed, source: TimingSource): Promise<FoundTiming> {
  const aligned = alignedFileOf(untimed.file);
  if (!source.timedFiles.has(aligned)) return { timing: null, problems: [], notices: [] };
  return timeFromAligned(aligned, await source.read(aligned), untimed, source.hashAudio);
}

/**
 * Reduces a timing to paragraphs if the audio has another length: edits and adverts shift words
 * most.
 */
function limitToSameAudio(
  { timing, notices }: FoundTiming,
  seconds: number,
  file: string,
): Pick<FoundTiming, 'timing' | 'notices'> {
  if (timing === null || timing.level === 'paragraphs') return { timing, notices };
  if (isSameAudio(timing.durationSeconds, seconds)) return { timing, notices };
  const message = `used for paragraphs alone: it is about ${Math.round(timing.durationSeconds)} seconds of audio, and the episode has ${Math.round(seconds)}.`;
  return {
    timing: paragraphsOnly(timing),
    notices: [...notices, { file, message }],
  };
}

function paragraphsOnly({ durationSeconds, words, blocks, doubts, gaps }: Timing): Timing {
  return {
    level: 'paragraphs',
    durationSeconds,
    words: words.map(() => null),
    blocks,
    ...(doubts && { doubts }),
    ...(gaps && { gaps }),
  };
}
