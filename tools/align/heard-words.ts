import type { EngineWord, Phone } from './engine-output';
import type { SpokenText } from './spoken-text';

/** When one of our words is heard, if the engine was right. Seconds. */
export type HeardWord = {
  readonly start: number;
  readonly end: number;
  /** Sounds that it is made of; none when the engine put them to a neighbour. */
  readonly phones: readonly Phone[];
};

/**
 * Brings the engine's words to ours, by their places in the text.
 *
 * The engine cuts otherwise (`GLM`, `-`, `5.2` for `GLM-5.2`): several of its words
 * make one of ours, one of its words is shared out among ours by letters, and a
 * word that it has lost is put between its neighbours.
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
    found.push(joined(parts));
  }
  return inOrder(filled(found));
}

function shareOf(
  { from, to, start, end, phones }: EngineWord,
  own: number,
  ownEnd: number,
): HeardWord {
  if (own <= from && to <= ownEnd) return { start, end, phones };
  const at = (place: number) => start + ((place - from) / (to - from)) * (end - start);
  return {
    start: at(Math.max(from, own)),
    end: at(Math.min(to, ownEnd)),
    phones: own <= from ? phones : [],
  };
}

function joined(parts: readonly HeardWord[]): HeardWord | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    start: first.start,
    end: Math.max(first.start, last.end),
    phones: parts.flatMap(({ phones }) => phones),
  };
}

function filled(words: readonly (HeardWord | null)[]): HeardWord[] {
  const next = words.slice();
  for (let at = next.length - 2; at >= 0; at -= 1) next[at] ??= startsWhere(next[at + 1]);
  let before = 0;
  return words.map((word, at) => {
    const known = word ?? { start: before, end: next[at]?.start ?? before, phones: [] };
    before = known.end;
    return known;
  });
}

function startsWhere(word: HeardWord | null | undefined): HeardWord | null {
  return word ? { start: word.start, end: word.start, phones: [] } : null;
}

/** Words never go back and end before the next one begins. */
export function inOrder(words: readonly HeardWord[]): HeardWord[] {
  let earliest = 0;
  const starts = words.map(({ start }) => (earliest = Math.max(earliest, start)));
  return words.map((word, at) => {
    const start = starts[at] ?? 0;
    const end = Math.min(Math.max(start, word.end), starts[at + 1] ?? Infinity);
    return { ...word, start, end };
  });
}
