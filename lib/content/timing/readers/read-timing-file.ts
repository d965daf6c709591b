import { problemsOf } from '@/lib/content/fields/field-problems';
import type { Doubt, Timing, TimingLevel, TimeSpan } from '@/lib/transcript/timing';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { jsonFields, parseJson } from './parse-json';
import type { TimedFault } from './timed-read';
import { timingFileFields, type TimingFileFields } from './timing-file-fields';

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
  if (blocks === null) return null;
  return { level, durationSeconds, words, blocks, ...marksOf(doubtsOf(file), file) };
}

/** The doubts of a file, by words. */
export function doubtsOf({ suspects }: Pick<TimingFileFields, 'suspects'>): Doubt[] {
  return suspects.map(([first, last, reason]) => ({ from: first, to: last + 1, reason }));
}

/** The fields of a `Timing` that it has only if they are not empty. */
export function marksOf(
  doubts: readonly Doubt[],
  { gaps }: Pick<TimingFileFields, 'gaps'>,
): Pick<Timing, 'doubts' | 'gaps'> {
  return {
    ...(doubts.length > 0 && { doubts }),
    ...(gaps.length > 0 && {
      gaps: gaps.map(([startSeconds, endSeconds]) => ({ startSeconds, endSeconds })),
    }),
  };
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

/** A span of a timing file as a `TimeSpan`. */
export function spanFrom(span: readonly [number, number] | null): TimeSpan | null {
  return span === null ? null : { startSeconds: span[0], endSeconds: span[1] };
}
