import { TURN } from './placeholders';

const MAX_TITLE_WORDS = 12;
const MAX_TITLE_LENGTH = 90;
const MIN_CAPITALS = 4;
/** Longest full stop with closing quotes and brackets. */
const MAX_ENDING_LENGTH = 12;

/** Whether a text can be a heading: short, and not a sentence. */
export function isTitleLike(text: string): boolean {
  const title = text.trim();
  return (
    title.length <= MAX_TITLE_LENGTH &&
    wordsIn(title) >= 1 &&
    wordsIn(title) <= MAX_TITLE_WORDS &&
    !title.includes('\n') &&
    // The start of a speech.
    !title.includes(TURN) &&
    !/^\p{Ll}/u.test(title) &&
    // A sound such as `[MUSIC]`.
    !/^[[(].*[\])]$/.test(title) &&
    !/[.,;!…]["”’')\]]*$/u.test(title) &&
    // A text that continues after a full stop; unlike in `1. Act` and `GLM 5.2`.
    !/\p{Ll}[.!?…]["”’')\]]*\s+\S/u.test(title)
  );
}

/** Whether a text is a title in capitals. `OK` and `Q1` are ordinary words. */
export function isCapitals(text: string): boolean {
  return (
    isTitleLike(text) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= MIN_CAPITALS &&
    !/\p{Ll}/u.test(text) &&
    !text.trimEnd().endsWith('?')
  );
}

/** Whether a text ends with the end of a sentence. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["”’')\]*_]*$/u.test(text.trimEnd().slice(-MAX_ENDING_LENGTH));
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}
