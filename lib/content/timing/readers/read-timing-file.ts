import { z } from 'zod';
import { addIssue } from '@/lib/content/fields/common';
import { problemsOf, expected } from '@/lib/content/fields/field-problems';
import type { Timing, TimingLevel, TimeSpan } from '@/lib/transcript/timing';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { jsonFields, parseJson } from './parse-json';
import type { TimedFault } from './timed-read';

const HASH = expected('a SHA-256 in hexadecimal letters');
const hash = z.string(HASH).regex(/^[0-9a-f]{64}$/, HASH);
const SECONDS = expected('seconds from the start, such as 12.5');
const seconds = z.number(SECONDS).min(0, SECONDS);
const PAIR = expected('a start and an end in seconds, such as [12.5,12.81], or null');
const spans = z.array(z.tuple([seconds, seconds], PAIR).nullable(), expected('a list of times'));

/** Seconds by which rounding may make audio shorter than its last word. */
const ROUNDING_SECONDS = 2;

/** The file that `npm run align` writes beside an episode. */
export const timingFileFields = z
  .object(
    {
      version: z.literal(1, expected('1, the only version there is')),
      /** The program that measured the times, for information. */
      engine: z.string(expected('the name of a program')),
      /** Hash of the audio file. */
      audio: hash,
      /** Hash of the text; see `textHash`. */
      text: hash,
      level: z.enum(
        ['words', 'sentences', 'paragraphs'],
        expected('words, sentences or paragraphs'),
      ),
      durationSeconds: seconds,
      /** Share of the text with unreliable times, from 0 to 1. */
      suspectShare: z.number(expected('a share from 0 to 1')),
      blocks: spans,
      words: spans,
    },
    expected(
      'an object with version, engine, audio, text, level, durationSeconds, blocks and words',
    ),
  )
  .superRefine((file, ctx) => {
    for (const list of ['blocks', 'words'] as const) {
      const fault = faultIn(file[list], file.durationSeconds);
      if (fault !== null) addIssue(ctx, [list, fault.at], `${fault.what} ${ALIGN_AGAIN}`);
    }
  });

export type TimingFileFields = z.infer<typeof timingFileFields>;

const ALIGN_AGAIN = 'Delete the file, and run npm run align again.';

/** The first problem in a list of times. One is enough, because the whole list is then wrong. */
function faultIn(
  list: readonly (readonly [number, number] | null)[],
  durationSeconds: number,
): { at: number; what: string } | null {
  let latest = -Infinity;
  for (const [at, span] of list.entries()) {
    if (span === null) continue;
    const [start, end] = span;
    const got = `Got [${start},${end}]`;
    if (end < start) return { at, what: `${got}, which ends before it begins.` };
    if (start < latest) return { at, what: `${got} after ${latest}: time goes back.` };
    if (end > durationSeconds + ROUNDING_SECONDS) {
      return { at, what: `${got}, and the audio has ${durationSeconds} seconds.` };
    }
    latest = start;
  }
  return null;
}

/**
 * Reads a `timing.json`.
 *
 * @param source The whole file, decoded.
 */
export function readTimingFile(
  source: string,
): { readonly file: TimingFileFields } | { readonly faults: readonly TimedFault[] } {
  const parsed = parseJson(source);
  if ('fault' in parsed) return { faults: [parsed.fault] };
  const checked = timingFileFields.safeParse(parsed.data);
  if (checked.success) return { file: checked.data };
  return { faults: problemsOf('', jsonFields(source), checked.error, timingFileFields) };
}

/**
 * Converts a timing file to a `Timing`.
 *
 * @param lengths Number of words of each paragraph. The same words may have been divided
 *   into other paragraphs since the file was written.
 * @returns `null` if the starts of the paragraphs are no longer known.
 */
export function timingFrom(file: TimingFileFields, lengths: readonly number[]): Timing | null {
  const { level, durationSeconds } = file;
  const spans = file.words.map(spanFrom);
  const words = level === 'paragraphs' ? spans.map(() => null) : spans;
  const blocks = blocksFrom(file.blocks.map(spanFrom), blockSpans(words, lengths), level);
  return blocks === null ? null : { level, durationSeconds, words, blocks };
}

/** The paragraphs of the file, unless the times of its words contradict them. */
function blocksFrom(
  own: readonly (TimeSpan | null)[],
  fromWords: readonly (TimeSpan | null)[],
  level: TimingLevel,
): readonly (TimeSpan | null)[] | null {
  const isSame = own.length === fromWords.length;
  if (isSame && fromWords.every((span, at) => isWithin(span, own[at] ?? null))) return own;
  return level === 'paragraphs' ? null : fromWords;
}

function isWithin(inner: TimeSpan | null, outer: TimeSpan | null): boolean {
  if (inner === null) return true;
  return (
    outer !== null &&
    outer.startSeconds <= inner.startSeconds &&
    inner.endSeconds <= outer.endSeconds
  );
}

function spanFrom(span: readonly [number, number] | null): TimeSpan | null {
  return span === null ? null : { startSeconds: span[0], endSeconds: span[1] };
}
