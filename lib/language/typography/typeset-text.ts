import type { QuotationMarks } from './quotation-marks';

/** Separates paragraphs of one text. A quotation mark may open in one and close in no other. */
export const PARAGRAPH_END = '\u2029';

/** Straight marks, a hyphen between spaces, which stands for a dash, and ends of paragraphs. */
const MARK = /["'\u2029]|(?<=\s)-(?=\s)/g;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const DIGIT = /\d/;
/** What may stand before an opening mark. */
const BEFORE_OPENING = /[\s\u2029([{/\-–—„“‘‚«‹]/;
/** An end of a quotation that has single marks: after a letter or punctuation, and at the end of a word. */
const SINGLE_END = /(?<=[^\s\u2029])'(?![\p{L}\p{N}])/gu;
/** Short forms that begin with an apostrophe. */
const SHORT_FORM = /'(?:tis|twas|em|til|cause|bout|n|s|t|k|m|ne|nen|nem|ner)(?![\p{L}\p{N}])/iuy;

/**
 * Replaces straight quotation marks, apostrophes and dashes between spaces by those of a language,
 * each by one other letter: the words of a text and their offsets stay the same.
 *
 * A mark stays straight if it has a space on both sides, or if it follows a figure, where it
 * stands for inches or feet.
 */
export function typesetText(text: string, { double, single }: QuotationMarks): string {
  let isDoubleOpen = false;
  let isSingleOpen = false;
  /** Offset of the last opening mark; another may follow it directly. */
  let opened = -1;

  function open(mark: string, at: number): string {
    opened = at;
    return mark;
  }

  function setDouble(at: number, before: string, mayOpen: boolean): string {
    if (mayOpen) {
      isDoubleOpen = true;
      return open(double[0], at);
    }
    if (!isDoubleOpen && DIGIT.test(before)) return '"';
    isDoubleOpen = false;
    return double[1];
  }

  function setSingle(at: number, before: string, after: string, mayOpen: boolean): string {
    if (LETTER.test(before) && LETTER.test(after)) return '’';
    if (mayOpen) {
      if (DIGIT.test(after) || isShortForm(text, at) || !closesAfter(text, at)) return '’';
      isSingleOpen = true;
      return open(single[0], at);
    }
    if (!isSingleOpen) return DIGIT.test(before) ? "'" : '’';
    isSingleOpen = false;
    return single[1];
  }

  return text.replaceAll(MARK, (mark, at: number) => {
    if (mark === '-') return '–';
    if (mark === PARAGRAPH_END) {
      isDoubleOpen = isSingleOpen = false;
      return mark;
    }
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const isAtStart = BEFORE_OPENING.test(before) || opened === at - 1;
    const isAtEnd = /[\s\u2029]/.test(after);
    if (isAtEnd && /\s/.test(before)) return mark;
    const mayOpen = isAtStart && !isAtEnd;
    return mark === '"' ? setDouble(at, before, mayOpen) : setSingle(at, before, after, mayOpen);
  });
}

function isShortForm(text: string, at: number): boolean {
  SHORT_FORM.lastIndex = at;
  return SHORT_FORM.test(text);
}

/** Whether a single mark can end a quotation that would begin here. */
function closesAfter(text: string, at: number): boolean {
  const end = text.indexOf(PARAGRAPH_END, at);
  const rest = text.slice(at + 2, end === -1 ? undefined : end);
  return rest.search(SINGLE_END) !== -1;
}
