import { spreadTimes } from '@/lib/content/timing/decide/spread-times';
import { textHash } from '@/lib/content/timing/decide/text-hash';
import { writtenHash } from '@/lib/content/timing/decide/written-hash';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { matchSequences } from '@/lib/content/timing/matching/match-sequences';
import { doubtsOf, readTimingFile, spanFrom } from '@/lib/content/timing/readers/read-timing-file';
import type { TimingFileFields } from '@/lib/content/timing/readers/timing-file-fields';
import { spokenWords, wordsOfBlocks, type Doubt, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { timingJson } from './timing-json';

/** An episode before or after a command changed its text. */
export type TextState = {
  readonly source: string;
  readonly transcript: Transcript;
  readonly textLine: number | null;
};

/**
 * The timing file of an episode after a command of ours changed names in its text. Times stay with
 * their words; those of a name are spread over its new words. A recognized text that nobody had
 * edited counts as unedited afterwards, too.
 *
 * @param json The timing file so far.
 * @returns `null` if the file stays as it is: it is unreadable, or of another text already.
 */
export function carryTimes(json: string, before: TextState, after: TextState): string | null {
  const read = readTimingFile(json);
  if ('faults' in read) return null;
  const { file } = read;
  const written = writtenAfter(file, before, after);
  if (file.text !== textHash(before.transcript)) {
    if (written === file.written || written === undefined) return null;
    return json.replace(`"written":"${file.written}"`, `"written":"${written}"`);
  }
  const moved = movedTimes(file, spokenWords(before.transcript), spokenWords(after.transcript));
  const lengths = wordsOfBlocks(after.transcript).map(({ length }) => length);
  const blocks = file.blocks.map(spanFrom);
  return timingJson(after.transcript, {
    engine: file.engine,
    audio: file.audio,
    level: file.level,
    durationSeconds: file.durationSeconds,
    suspectShare: file.suspectShare,
    blocks: blocks.length === lengths.length ? blocks : blockSpans(moved.words, lengths),
    ...moved,
    ...(file.recognizer !== undefined && { recognizer: file.recognizer }),
    ...(written !== undefined && { written }),
    ...(file.gaps.length > 0 && {
      gaps: file.gaps.map(([startSeconds, endSeconds]) => ({ startSeconds, endSeconds })),
    }),
  });
}

function writtenAfter(
  { written }: TimingFileFields,
  before: TextState,
  after: TextState,
): string | undefined {
  const wasAsWritten =
    before.textLine !== null && written === writtenHash(before.source, before.textLine);
  return wasAsWritten && after.textLine !== null
    ? writtenHash(after.source, after.textLine)
    : written;
}

function movedTimes(
  file: TimingFileFields,
  old: readonly string[],
  now: readonly string[],
): { readonly words: (TimeSpan | null)[]; readonly doubts: Doubt[] } {
  const spans = file.words.map(spanFrom);
  const match = matchSequences(now, old);
  const words: (TimeSpan | null)[] = [];
  /** For each old word, the number of the word that is now in its place. */
  const places: number[] = [];
  const edited = (toOld: number, toNow: number) => {
    const [count, from] = [toNow - words.length, words.length];
    const own = spans.slice(places.length, toOld);
    words.push(...spreadTimes(own, count));
    own.forEach((_, at) => places.push(from + Math.floor((at * count) / own.length)));
  };
  now.forEach((_, at) => {
    const place = match[at] ?? -1;
    if (place < 0) return;
    edited(place, at);
    words.push(spans[place] ?? null);
    places.push(at);
  });
  edited(old.length, now.length);
  places.push(now.length);
  const doubts = doubtsOf(file).flatMap(({ from, to, reason }) => {
    const moved = { from: places[from] ?? 0, to: places[to] ?? now.length };
    return moved.from < moved.to ? [{ ...moved, reason }] : [];
  });
  return { words, doubts };
}
