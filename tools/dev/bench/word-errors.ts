import { wordsIn } from '@/lib/transcript/words';
import type { TrueSentence } from '@/tools/dev/align-evaluation/recording';

export type MatchedWords = {
  /** True words. */
  readonly all: number;
  /** Words that are missing, added or wrong. */
  readonly errors: number;
  /** Words that are the same. */
  readonly right: number;
  /** Right words whose true time is known. */
  readonly timed: number;
  /** Of those, the ones that begin within 0.3 s of their time. */
  readonly close: number;
};

const CLOSE_SECONDS = 0.3;

type TrueWord = { readonly text: string; readonly start: number | null };

/** Compares recognized words with true ones, with the fewest errors. */
export function matchWords(
  sentences: readonly TrueSentence[],
  heard: readonly { readonly text: string; readonly startSeconds: number }[],
): MatchedWords {
  const truth = sentences.flatMap(trueWords);
  const pairs = alignWords(
    truth.map(({ text }) => text),
    heard.map(({ text }) => text.toLowerCase()),
  );
  const right = pairs.same.flatMap(([at, other]) => {
    const [word, found] = [truth[at], heard[other]];
    return word === undefined || found === undefined ? [] : [{ word, found }];
  });
  const timed = right.filter(({ word }) => word.start !== null);
  const close = timed.filter(
    ({ word, found }) => Math.abs((word.start ?? 0) - found.startSeconds) <= CLOSE_SECONDS,
  );
  return {
    all: truth.length,
    errors: pairs.errors,
    right: right.length,
    timed: timed.length,
    close: close.length,
  };
}

/** Without word times, the first word of a sentence has the time of the sentence. */
function trueWords({ text, start, words }: TrueSentence): TrueWord[] {
  if (words !== undefined) {
    return words.flatMap(([from, , word]) =>
      partsOf(word).map((part, at) => ({ text: part, start: at === 0 ? from : null })),
    );
  }
  return partsOf(text).map((part, at) => ({ text: part, start: at === 0 ? start : null }));
}

function partsOf(text: string): string[] {
  return wordsIn(text).map(({ start, end }) => text.slice(start, end).toLowerCase());
}

/** The edit distance between two lists of words, and the words that are the same on a best path. */
export function alignWords(truth: readonly string[], heard: readonly string[]) {
  const width = heard.length + 1;
  const cost = new Uint32Array((truth.length + 1) * width);
  const at = (row: number, column: number) => cost[row * width + column] ?? 0;
  for (let row = 0; row <= truth.length; row += 1) {
    for (let column = 0; column <= heard.length; column += 1) {
      const isSame = truth[row - 1] === heard[column - 1];
      cost[row * width + column] =
        row === 0 || column === 0
          ? row + column
          : Math.min(
              at(row - 1, column) + 1,
              at(row, column - 1) + 1,
              at(row - 1, column - 1) + (isSame ? 0 : 1),
            );
    }
  }
  const same: [number, number][] = [];
  let [row, column] = [truth.length, heard.length];
  while (row > 0 && column > 0) {
    const isSame = truth[row - 1] === heard[column - 1];
    if (at(row, column) === at(row - 1, column - 1) + (isSame ? 0 : 1)) {
      [row, column] = [row - 1, column - 1];
      if (isSame) same.push([row, column]);
    } else if (at(row, column) === at(row - 1, column) + 1) row -= 1;
    else column -= 1;
  }
  return { errors: at(truth.length, heard.length), same: same.toReversed() };
}
