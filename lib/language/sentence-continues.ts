import type { CompiledRules } from './compile-rules';

/** A position where a sentence may end. */
export type PossibleEnd = {
  readonly text: string;
  /** Offset of the start of the sentence. */
  readonly start: number;
  /** Offset of the first punctuation mark that may end the sentence. */
  readonly stop: number;
  /** The punctuation, including closing quotes and brackets. */
  readonly punctuation: string;
  /** Offset after the punctuation. */
  readonly end: number;
};

/** Number of characters inspected after the punctuation. */
const LOOKAHEAD = 40;
/** Number of characters inspected before the punctuation. */
const LOOKBEHIND = 40;

/** Characters that may precede the first letter of a sentence. */
const OPENING = /^(?:[–—―-]+\s+)?[\p{Ps}\p{Pi}\p{Pf}"'¿¡*_]*/u;
const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"']/u;
/**
 * Punctuation that also occurs in names and numbers, so that a new sentence needs a space after it.
 */
const NEEDS_SPACE = /^[.!?…‥;]/;
/** A lower-case word. `eBay` does not count, because it may begin a sentence. */
const LOWER_CASE_START = /^(?!\p{Ll}{1,2}\p{Lu})\p{Ll}/u;

/** Whether a sentence continues after punctuation that may end it. */
export function sentenceContinues(at: PossibleEnd, rules: CompiledRules): boolean {
  const { text, stop, punctuation, end } = at;
  const rest = text.slice(end, end + LOOKAHEAD);
  const after = rest.trimStart();
  if (after === '') return false;
  const next = after.replace(OPENING, '');
  if (rest === after) {
    if (!NEEDS_SPACE.test(punctuation))
      return CLOSING.test(punctuation) && startsWithOne(next, rules.afterQuote);
    // `Really?Yes`, but not `Z.ai` or `?page=2`.
    if (punctuation.startsWith('.') || !/^\p{Lu}/u.test(rest)) return true;
  }
  if (/^[,;:،؛、，；：%)\]}]/u.test(after) || /^[\p{STerm}…]/u.test(next)) return true;
  const isLowerCase = LOWER_CASE_START.test(next);
  if (/^(?:\.{2,}|…|‥|\.\s?…)/u.test(punctuation)) return isLowerCase || isPause(at, next, rules);
  if (!punctuation.startsWith('.'))
    return isLowerCase && (CLOSING.test(punctuation) || next !== after);
  if (isLowerCase) return true;
  return punctuation === '.' && stopContinues(text, stop, at.start, next, rules);
}

/** Whether an ellipsis is a pause: dots after a space mark an omission. */
function isPause({ text, stop }: PossibleEnd, next: string, { openers }: CompiledRules): boolean {
  return openers.size > 0 && /\s/.test(text.charAt(stop - 1)) && !openers.has(firstWord(next));
}

/** Whether a single full stop belongs to the word before it rather than ending the sentence. */
function stopContinues(
  text: string,
  stop: number,
  start: number,
  next: string,
  rules: CompiledRules,
): boolean {
  if (rules.isTitle(text, stop) || rules.isInside(text, stop)) return true;
  if (/^[\p{N}§]/u.test(next)) {
    return rules.isBeforeNumber(text, stop) || isBareNumber(text.slice(start, stop));
  }
  const opens = rules.openers.has(firstWord(next));
  if (rules.isEither(text, stop)) return !opens;
  const before = text.slice(Math.max(start, stop - LOOKBEHIND), stop);
  if (isBareNumber(text.slice(start, stop))) return true;
  if (!/^\p{Lu}/u.test(next)) return false;
  if (/(?:^|\P{L})\p{Lu}\.\s?\p{Lu}$/u.test(before) && /\s/.test(before.slice(-2, -1))) return true;
  return !opens && (isInitial(before, rules) || isOrdinal(before, next, rules));
}

/** Whether a sentence is only an item number such as `1.` or `a.` */
function isBareNumber(sentence: string): boolean {
  return /^(?:\p{N}{1,3}|\p{L}|[IVX]{1,5})$/u.test(sentence);
}

/** Whether a full stop ends an initial, such as `J.` in `J. R. R. Tolkien`, or `U.S.` */
function isInitial(before: string, { lettered, pronouns }: CompiledRules): boolean {
  const [, word = '', letters = ''] =
    /(?:^|([\p{L}\p{M}.]+)\s+|[^\p{L}\p{N}])((?:\p{Lu}\.-?)*\p{Lu})$/u.exec(before) ?? [];
  if (letters === '') return false;
  if (letters.length > 1) return true;
  if (pronouns.has(letters)) return /^\p{Lu}\.$/u.test(word);
  return !lettered.has(word.toLowerCase());
}

/**
 * Whether a full stop ends an ordinal, such as `3.` in `der 3. Oktober`, or `II.` in `im II.
 * Weltkrieg`.
 */
function isOrdinal(before: string, next: string, rules: CompiledRules): boolean {
  const [, word = '', number = ''] =
    /(?:(\p{L}+),?\s+|^|[^\p{L}\p{N}.,:])(\d{1,3}|[IVXL]{1,6})$/u.exec(before) ?? [];
  if (number === '' || rules.beforeOrdinal.size === 0) return false;
  return rules.beforeOrdinal.has(firstWord(next)) || rules.afterOrdinal.has(word.toLowerCase());
}

function firstWord(text: string): string {
  return (/^[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/u.exec(text)?.[0] ?? '').toLowerCase();
}

function startsWithOne(text: string, words: ReadonlySet<string>): boolean {
  return [...words].some((word) => text.startsWith(word));
}
