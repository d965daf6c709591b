import { readyRules } from './compile-rules';
import { goesOn } from './sentence-continues';
import type { SentenceRules } from './sentence-rules';

/** A sentence of a text as UTF-16 offsets, without the spaces around it. */
export type SentenceSpan = { readonly start: number; readonly end: number };

/** Signs that end a sentence, with the quotation marks, brackets and note numbers behind them. */
const END = /[\p{STerm}…‥;][\p{STerm}…‥\p{Pe}\p{Pf}\p{Pi}"'*_¹²³⁰⁴-⁹]*/gu;
/** A closing quotation mark behind a blank, and what may follow it. */
const SPACED_QUOTE = /\s[»›][.!?…]*/y;

/**
 * The sentences of a paragraph, in their order. White space means nothing, so
 * that a page and the model, whose lines may end elsewhere, have the same ones.
 *
 * By rules of our own and not by `Intl.Segmenter`: it knows no abbreviation, its
 * answers differ between browsers, and some have none.
 *
 * @param rules Of the text's language.
 */
export function sentencesIn(text: string, rules: SentenceRules): SentenceSpan[] {
  const ready = readyRules(rules);
  const spans: SentenceSpan[] = [];
  let start = firstInk(text, 0);
  for (const { 0: found, index } of text.matchAll(END)) {
    if (index < start || (found.startsWith(';') && rules.ownEnd !== ';')) continue;
    const signs = found + (rules.hasSpacedQuotes ? spacedQuote(text, index + found.length) : '');
    const end = index + signs.length;
    if (goesOn({ text, start, stop: index, signs, end }, ready)) continue;
    spans.push({ start, end });
    start = firstInk(text, end);
  }
  const last = text.trimEnd().length;
  return last > start ? [...spans, { start, end: last }] : spans;
}

/** Characters around an end that say whether it is one. */
const AROUND = 80;

/** Whether a sentence ends between a text and the one that follows it. */
export function endsBefore(text: string, next: string, rules: SentenceRules): boolean {
  const tail = text.trimEnd().slice(-AROUND);
  const both = `${tail} ${next.slice(0, AROUND)}`;
  return sentencesIn(both, rules).some(({ end }) => end === tail.length);
}

function firstInk(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}

function spacedQuote(text: string, end: number): string {
  SPACED_QUOTE.lastIndex = end;
  return SPACED_QUOTE.exec(text)?.[0] ?? '';
}
