import type { EngineWord, Phone } from './engine-output';
import type { SpokenText } from './spoken-text';

/** Times of one transcript word according to the engine, in seconds. */
export type HeardWord = {
  readonly start: number;
  readonly end: number;
  /** Phones of the word; empty when the engine assigned them to a neighbour. */
  readonly phones: readonly Phone[];
};

/**
 * Maps the engine's words to the transcript's words, by their offsets in the text.
 *
 * The engine splits words differently (`GLM`, `-`, `5.2` for `GLM-5.2`): several of its
 * words form one transcript word, one of its words is divided among several by number
 * of letters, and a missing word is placed between its neighbours.
 */
export function heardWords(
  { words }: Pick<SpokenText, 'words'>,
  engine: readonly EngineWord[],
): HeardWord[] {
  const found: (HeardWord | null)[] = [];
  let first = 0;
  for (const word of words) {
    while (first < engine.length && (engine[first]?.to ?? 0) <= word.start) first += 1;
    const parts: HeardWord[] = [];
    for (let at = first; at < engine.length; at += 1) {
      const part = engine[at];
      if (part === undefined || part.from >= word.end) break;
      if (part.to > part.from) parts.push(shareOf(part, word.start, word.end));
    }
    found.push(mergeParts(parts));
  }
  return inOrder(fillGaps(found));
}

function shareOf(
  { from, to, start, end, phones }: EngineWord,
  own: number,
  ownEnd: number,
): HeardWord {
  if (own <= from && to <= ownEnd) return { start, end, phones };
  const at = (offset: number) => start + ((offset - from) / (to - from)) * (end - start);
  return {
    start: at(Math.max(from, own)),
    end: at(Math.min(to, ownEnd)),
    phones: own <= from ? phones : [],
  };
}

function mergeParts(parts: readonly HeardWord[]): HeardWord | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: Math.max(first.start, last.end),
    phones: parts.flatMap(({ phones }) => phones),
  };
}

function fillGaps(words: readonly (HeardWord | null)[]): HeardWord[] {
  const next = words.slice();
  for (let at = next.length - 2; at >= 0; at -= 1) next[at] ??= emptyWordAt(next[at + 1]);
  let before = 0;
  return words.map((word, at) => {
    const known = word ?? { start: before, end: next[at]?.start ?? before, phones: [] };
    before = known.end;
    return known;
  });
}

function emptyWordAt(word: HeardWord | null | undefined): HeardWord | null {
  return word ? { start: word.start, end: word.start, phones: [] } : null;
}

/** Makes starts rise, and ends each word before the next one starts. */
export function inOrder(words: readonly HeardWord[]): HeardWord[] {
  let earliest = 0;
  const starts = words.map(({ start }) => (earliest = Math.max(earliest, start)));
  return words.map((word, at) => {
    const start = starts[at] ?? 0;
    const end = Math.min(Math.max(start, word.end), starts[at + 1] ?? Infinity);
    return { ...word, start, end };
  });
}
