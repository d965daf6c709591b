const SECONDS_OF_WORD = 0.36;
/** Seconds before the first word. */
const SILENCE = 1;

/** Start of a word, counted from 0, in seconds. */
export function startOfWord(word: number): number {
  return SILENCE + word * SECONDS_OF_WORD;
}

/** The times of evenly spoken words in Whisper's format. */
export function whisperTimes(words: readonly string[], wordsInSegment: number) {
  const timed = words.map((word, at) => ({
    word: ` ${word}`,
    start: startOfWord(at),
    end: startOfWord(at) + SECONDS_OF_WORD * 0.9,
  }));
  const segments = inGroups(timed, wordsInSegment).map((some) => ({
    start: some[0]?.start,
    end: some.at(-1)?.end,
    text: some.map(({ word }) => word).join(''),
    words: some,
  }));
  return { language: 'en', segments };
}

/** Cuts a list into parts of a size; the last one may be shorter. */
export function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
}
