import { TURN } from './placeholders';

const LONGEST_TITLE_WORDS = 12;
const LONGEST_TITLE = 90;
const FEWEST_CAPITALS = 4;
/** A full stop and what may close after it. */
const LONGEST_END = 12;

/** Short, and no sentence: what can stand in an outline. */
export function isTitleLike(text: string): boolean {
  const title = text.trim();
  return (
    title.length <= LONGEST_TITLE &&
    wordsIn(title) >= 1 &&
    wordsIn(title) <= LONGEST_TITLE_WORDS &&
    !title.includes('\n') &&
    // The start of somebody's words.
    !title.includes(TURN) &&
    !/^\p{Ll}/u.test(title) &&
    // What is heard and not said, as `[MUSIC]`.
    !/^[[(].*[\])]$/.test(title) &&
    !/[.,;!…]["”’')\]]*$/u.test(title) &&
    // A sentence that goes on after a full stop; `1. Act` and `GLM 5.2` do not.
    !/\p{Ll}[.!?…]["”’')\]]*\s+\S/u.test(title)
  );
}

/** A title in capitals. `OK` and `Q1` are words of a talk, not titles. */
export function isCapitals(text: string): boolean {
  return (
    isTitleLike(text) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= FEWEST_CAPITALS &&
    !/\p{Ll}/u.test(text) &&
    !text.trimEnd().endsWith('?')
  );
}

/** Whether a text is over where it ends, so that a new thing may begin. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["”’')\]*_]*$/u.test(text.trimEnd().slice(-LONGEST_END));
}

export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu)?.length ?? 0;
}
