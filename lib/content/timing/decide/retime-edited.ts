import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { matchSequences } from '@/lib/content/timing/matching/match-sequences';
import { doubtsOf, marksOf, spanFrom } from '@/lib/content/timing/readers/read-timing-file';
import type { TimingFileFields } from '@/lib/content/timing/readers/timing-file-fields';
import type { Doubt, TimeSpan, Timing, WordRange } from '@/lib/transcript/timing';
import { spreadTimes } from './spread-times';
import { paragraphHash } from './text-hash';

/** A timing after an edit of the text. */
export type Retimed = {
  readonly timing: Timing;
  /** Number of paragraphs that were edited or added. */
  readonly changed: number;
};

/** Paragraphs of the file, and the paragraphs of the text that are in their place. */
type Piece = { readonly old: Range; readonly now: Range; readonly isSame: boolean };

type Range = { readonly from: number; readonly to: number };

/** If no paragraph is unchanged, each edited one must have about the length that it had. */
const EDITED = { shortest: 0.8, longest: 1.25 } as const;

/**
 * The timing of a text that was edited after it was timed. Paragraphs with the same words keep
 * their times and doubts. A changed paragraph takes the time of the paragraph that was in its
 * place, so that its sentences can be highlighted, and loses its doubts: a person has read it.
 *
 * @param paragraphs The words of each paragraph of the text.
 * @returns `null` for a file of version 1, which does not know its paragraphs, and if the text
 *   seems to be another one.
 */
export function retimeEdited(
  file: TimingFileFields,
  paragraphs: readonly (readonly string[])[],
): Retimed | null {
  if (file.paragraphs === undefined) return null;
  const lengths = paragraphs.map(({ length }) => length);
  const oldLengths = file.paragraphs.map(([count]) => count);
  const pieces = piecesOf(
    file.paragraphs.map(([, hash]) => hash),
    paragraphs.map(paragraphHash),
  );
  if (isAnotherText(pieces, oldLengths, lengths)) return null;
  const oldStarts = startsOf(oldLengths);
  const starts = startsOf(lengths);
  const words: (TimeSpan | null)[] = [];
  const doubts: Doubt[] = [];
  const estimates: WordRange[] = [];
  for (const { old, now, isSame } of pieces) {
    const before = wordRange(oldStarts, old);
    const after = wordRange(starts, now);
    const spans = file.words.slice(before.from, before.to).map(spanFrom);
    if (isSame) {
      words.push(...spans);
      doubts.push(...movedDoubts(file, before, after.from - before.from));
    } else {
      words.push(...spreadTimes(spans, after.to - after.from));
      if (after.to > after.from) estimates.push(after);
    }
  }
  const level =
    file.level === 'words' && estimates.length === pieces.length ? 'sentences' : file.level;
  const isByWords = file.level !== 'paragraphs';
  return {
    timing: {
      level,
      durationSeconds: file.durationSeconds,
      words: isByWords ? words : words.map(() => null),
      blocks: blocksOf(file, pieces, isByWords ? blockSpans(words, lengths) : null, lengths.length),
      ...(level === 'words' && estimates.length > 0 && { estimates }),
      ...marksOf(doubts, file),
    },
    changed: pieces.reduce((sum, { now, isSame }) => sum + (isSame ? 0 : now.to - now.from), 0),
  };
}

/** Both lists in order, cut into equal paragraphs and what was edited between them. */
function piecesOf(old: readonly string[], now: readonly string[]): Piece[] {
  const match = matchSequences(now, old);
  const pieces: Piece[] = [];
  let [fromOld, fromNow] = [0, 0];
  const editedUntil = (toOld: number, toNow: number) => {
    // As many paragraphs as before: each one was edited in its place.
    if (toOld - fromOld === toNow - fromNow) {
      while (fromOld < toOld) pieces.push(pieceAt(fromOld++, fromNow++, false));
    } else {
      pieces.push({
        old: { from: fromOld, to: toOld },
        now: { from: fromNow, to: toNow },
        isSame: false,
      });
    }
  };
  now.forEach((_, at) => {
    const place = match[at] ?? -1;
    if (place < 0) return;
    editedUntil(place, at);
    pieces.push(pieceAt(place, at, true));
    [fromOld, fromNow] = [place + 1, at + 1];
  });
  editedUntil(old.length, now.length);
  return pieces;
}

function pieceAt(old: number, now: number, isSame: boolean): Piece {
  return { old: { from: old, to: old + 1 }, now: { from: now, to: now + 1 }, isSame };
}

function isAnotherText(
  pieces: readonly Piece[],
  oldLengths: readonly number[],
  lengths: readonly number[],
): boolean {
  if (pieces.some(({ isSame }) => isSame)) return false;
  return pieces.some(({ old, now }) => {
    const before = sum(oldLengths.slice(old.from, old.to));
    const share = sum(lengths.slice(now.from, now.to)) / before;
    return !(share >= EDITED.shortest && share <= EDITED.longest);
  });
}

function movedDoubts(file: TimingFileFields, { from, to }: WordRange, by: number): Doubt[] {
  return doubtsOf(file).flatMap((doubt) => {
    const inside = { from: Math.max(doubt.from, from), to: Math.min(doubt.to, to) };
    if (inside.from >= inside.to) return [];
    return [{ from: inside.from + by, to: inside.to + by, reason: doubt.reason }];
  });
}

/** The times of paragraphs: those of the file where a paragraph is still in its place. */
function blocksOf(
  file: TimingFileFields,
  pieces: readonly Piece[],
  fromWords: readonly (TimeSpan | null)[] | null,
  count: number,
): (TimeSpan | null)[] {
  const blocks = Array.from({ length: count }, (_, at) => fromWords?.[at] ?? null);
  for (const { old, now } of pieces) {
    if (old.to - old.from !== 1 || now.to - now.from !== 1) continue;
    blocks[now.from] = spanFrom(file.blocks[old.from] ?? null);
  }
  return blocks;
}

/** The number of the first word of each paragraph, and at the end the number of all words. */
function startsOf(lengths: readonly number[]): number[] {
  let start = 0;
  return [0, ...lengths.map((length) => (start += length))];
}

function wordRange(starts: readonly number[], { from, to }: Range): WordRange {
  return { from: starts[from] ?? 0, to: starts[to] ?? 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
