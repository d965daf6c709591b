import type { Take } from './record';
import { RATE, type Sound } from './sound';
import { boundsOf, mixInto, type Bounds } from './trim-silence';
import { writtenWords } from './spoken-form';
import type { Span } from './spoken';

/** Times of a sentence, or of its part in one block, in seconds of the episode. */
export type TimedSentence = Span & {
  readonly block: string;
  readonly text: string;
  readonly words: readonly (Span & { readonly word: string })[] | null;
};

export type Assembled = {
  readonly sound: Sound;
  readonly sentences: readonly TimedSentence[];
  /** Onsets of sound after silence: the first sample of every take, in seconds. */
  readonly onsets: readonly number[];
};

/** Seconds of silence after the last word. */
const TAIL = 0.8;

/** Joins the takes, and records the times of all sentences. */
export function assemble(takes: readonly Take[]): Assembled {
  const placed: { readonly take: Take; readonly bounds: Bounds; readonly at: number }[] = [];
  let cursor = 0;
  for (const take of takes) {
    const bounds = boundsOf(take.sound);
    const at = cursor + Math.round(take.line.pause * RATE);
    placed.push({ take, bounds, at });
    cursor = at + bounds.to - bounds.from;
  }
  const sound = new Float32Array(cursor + TAIL * RATE);
  for (const { take, bounds, at } of placed) mixInto(sound, at, take.sound, bounds);
  return {
    sound,
    sentences: placed.flatMap(({ take, bounds, at }) => timesOf(take, bounds, at)),
    onsets: placed.map(({ at }) => at / RATE),
  };
}

/** Times of the pieces of one take. Its edges are the audible ones, not those of the synthesizer. */
function timesOf({ line, words }: Take, { from, to }: Bounds, at: number): TimedSentence[] {
  const start = at / RATE;
  const end = (at + to - from) / RATE;
  const moved = words?.map((word) => ({
    start: Math.max(start, word.start + (at - from) / RATE),
    end: Math.min(end, word.end + (at - from) / RATE),
  }));
  if (moved === undefined) {
    const [piece, second] = line.pieces;
    if (piece === undefined || second !== undefined) {
      throw new Error(`A sentence over two paragraphs needs times of words: ${piece?.text}`);
    }
    return [{ ...piece, start, end, words: null }];
  }
  let taken = 0;
  return line.pieces.map((piece, index) => {
    const written = writtenWords(piece.text);
    const own = written.map((word, offset) => ({ ...spanAt(moved, taken + offset), word }));
    taken += own.length;
    const isLast = index === line.pieces.length - 1;
    return {
      ...piece,
      start: index === 0 ? start : (own[0]?.start ?? end),
      end: isLast ? end : (own.at(-1)?.end ?? end),
      words: own,
    };
  });
}

function spanAt(spans: readonly Span[], index: number): Span {
  const span = spans[index];
  if (span === undefined) throw new Error('There are fewer times than words.');
  return span;
}
