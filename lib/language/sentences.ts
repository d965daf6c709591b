import { compileRules } from './compile-rules';
import { sentenceContinues } from './sentence-continues';
import type { SentenceRules } from './sentence-rules';

/** A sentence of a text as UTF-16 offsets, without the spaces around it. */
export type SentenceSpan = { readonly start: number; readonly end: number };

/**
 * Punctuation that may end a sentence, with the quotation marks, brackets and note numbers after
 * it.
 */
const END = /[\p{STerm}…‥;][\p{STerm}…‥\p{Pe}\p{Pf}\p{Pi}"'*_¹²³⁰⁴-⁹]*/gu;
/** A closing quotation mark after a space, with punctuation. */
const SPACED_QUOTE = /\s[»›][.!?…]*/y;

/**
 * The sentences of a paragraph, in order. White space does not matter, so that the page and
 * the model, whose line breaks may differ, have the same sentences.
 *
 * Uses its own rules instead of `Intl.Segmenter`, which knows no abbreviations, differs
 * between browsers, and is missing in some.
 *
 * @param rules Of the text's language.
 */
export function sentencesIn(text: string, rules: SentenceRules): SentenceSpan[] {
  const compiled = compileRules(rules);
  const spans: SentenceSpan[] = [];
  let start = skipSpaces(text, 0);
  for (const { 0: found, index } of text.matchAll(END)) {
    if (index < start || (found.startsWith(';') && rules.ownEnd !== ';')) continue;
    const punctuation =
      found + (rules.hasSpacedQuotes ? spacedQuote(text, index + found.length) : '');
    const end = index + punctuation.length;
    if (sentenceContinues({ text, start, stop: index, punctuation, end }, compiled)) continue;
    spans.push({ start, end });
    start = skipSpaces(text, end);
  }
  const last = text.trimEnd().length;
  return last > start ? [...spans, { start, end: last }] : spans;
}

/** Number of characters on each side of an end that decide whether it is one. */
const CONTEXT = 80;

/** Whether a sentence ends between a text and the one that follows it. */
export function endsBefore(text: string, next: string, rules: SentenceRules): boolean {
  const tail = text.trimEnd().slice(-CONTEXT);
  const both = `${tail} ${next.slice(0, CONTEXT)}`;
  return sentencesIn(both, rules).some(({ end }) => end === tail.length);
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function spacedQuote(text: string, end: number): string {
  SPACED_QUOTE.lastIndex = end;
  return SPACED_QUOTE.exec(text)?.[0] ?? '';
}
