import type { ReadyRules } from './compile-rules';

/** Where a sentence may end. */
export type PossibleEnd = {
  readonly text: string;
  /** Of the sentence, as an offset. */
  readonly start: number;
  /** The first of the signs that may end it, as an offset. */
  readonly stop: number;
  /** These signs, with what closes behind them. */
  readonly signs: string;
  /** Behind the signs, as an offset. */
  readonly end: number;
};

/** As far as the next word is looked at. */
const AHEAD = 40;
/** As far as the word before is looked at. */
const BACK = 40;

/** What may stand before the first letter of a sentence. */
const OPENING = /^(?:[–—―-]+\s+)?[\p{Ps}\p{Pi}\p{Pf}"'¿¡*_]*/u;
const CLOSING = /[\p{Pe}\p{Pf}\p{Pi}"']/u;
/** Behind these a new sentence needs a blank: they also stand in names and numbers. */
const NEEDS_BLANK = /^[.!?…‥;]/;
/** `eBay` begins a sentence as well as `Ebay`. */
const SMALL = /^(?!\p{Ll}{1,2}\p{Lu})\p{Ll}/u;

/** Whether a sentence goes on behind signs that may end it. */
export function goesOn(at: PossibleEnd, rules: ReadyRules): boolean {
  const { text, stop, signs, end } = at;
  const rest = text.slice(end, end + AHEAD);
  const after = rest.trimStart();
  if (after === '') return false;
  const next = after.replace(OPENING, '');
  if (rest === after) {
    if (!NEEDS_BLANK.test(signs))
      return CLOSING.test(signs) && startsWithOne(next, rules.afterQuote);
    // `Really?Yes`, but not `Z.ai` or `?page=2`.
    if (signs.startsWith('.') || !/^\p{Lu}/u.test(rest)) return true;
  }
  if (/^[,;:،؛、，；：%)\]}]/u.test(after) || /^[\p{STerm}…]/u.test(next)) return true;
  const isSmall = SMALL.test(next);
  if (/^(?:\.{2,}|…|‥|\.\s?…)/u.test(signs)) return isSmall || isPause(at, next, rules);
  if (!signs.startsWith('.')) return isSmall && (CLOSING.test(signs) || next !== after);
  if (isSmall) return true;
  return signs === '.' && stopGoesOn(text, stop, at.start, next, rules);
}

/** Dots behind a blank leave something out, and stand for a pause. */
function isPause({ text, stop }: PossibleEnd, next: string, { openers }: ReadyRules): boolean {
  return openers.size > 0 && /\s/.test(text.charAt(stop - 1)) && !openers.has(firstWord(next));
}

/** Whether a single full stop belongs to the word before it, and not to the sentence. */
function stopGoesOn(
  text: string,
  stop: number,
  start: number,
  next: string,
  rules: ReadyRules,
): boolean {
  if (rules.isTitle(text, stop) || rules.isInside(text, stop)) return true;
  if (/^[\p{N}§]/u.test(next)) {
    return rules.isBeforeNumber(text, stop) || isBareNumber(text.slice(start, stop));
  }
  const opens = rules.openers.has(firstWord(next));
  if (rules.isEither(text, stop)) return !opens;
  const before = text.slice(Math.max(start, stop - BACK), stop);
  if (isBareNumber(text.slice(start, stop))) return true;
  if (!/^\p{Lu}/u.test(next)) return false;
  if (/(?:^|\P{L})\p{Lu}\.\s?\p{Lu}$/u.test(before) && /\s/.test(before.slice(-2, -1))) return true;
  return !opens && (isInitial(before, rules) || isOrdinal(before, next, rules));
}

/** `1.` or `a.` at the beginning counts what follows. */
function isBareNumber(sentence: string): boolean {
  return /^(?:\p{N}{1,3}|\p{L}|[IVX]{1,5})$/u.test(sentence);
}

/** `J.` of `J. R. R. Tolkien`, or `U.S.` */
function isInitial(before: string, { lettered, pronouns }: ReadyRules): boolean {
  const [, word = '', letters = ''] =
    /(?:^|([\p{L}\p{M}.]+)\s+|[^\p{L}\p{N}])((?:\p{Lu}\.-?)*\p{Lu})$/u.exec(before) ?? [];
  if (letters === '') return false;
  if (letters.length > 1) return true;
  if (pronouns.has(letters)) return /^\p{Lu}\.$/u.test(word);
  return !lettered.has(word.toLowerCase());
}

/** `3.` of `der 3. Oktober`, or `II.` of `im II. Weltkrieg`. */
function isOrdinal(before: string, next: string, rules: ReadyRules): boolean {
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
