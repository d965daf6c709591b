/** Scripts whose lines may end behind any letter. */
const ANYWHERE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** A part that stays on one line, with the blank behind it, and how many letters it has. */
type Part = { readonly text: string; readonly length: number; readonly bare: number };

/**
 * Breaks a text into lines of about the same length, none longer than asked
 * for unless one word alone is.
 *
 * @param width Letters in a line.
 */
export function wrapLines(text: string, width: number): string[] {
  const parts = partsOf(text);
  const count = breaks(parts, width).length;
  // As even as it gets without another line.
  let [low, high] = [1, width];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (breaks(parts, middle).length > count) low = middle + 1;
    else high = middle;
  }
  const ends = breaks(parts, high);
  return ends.map((end, line) =>
    parts
      .slice(ends[line - 1] ?? 0, end)
      .map((part) => part.text)
      .join('')
      .trim(),
  );
}

/** How many lines a text needs. */
export function lineCount(text: string, width: number): number {
  return breaks(partsOf(text), width).length;
}

/** Behind which part each line ends, filling each as far as it goes. */
function breaks(parts: readonly Part[], width: number): number[] {
  const ends: number[] = [];
  let length = 0;
  parts.forEach((part, at) => {
    if (length > 0 && length + part.bare > width) {
      ends.push(at);
      length = 0;
    }
    length += part.length;
  });
  return parts.length > 0 ? [...ends, parts.length] : ends;
}

/** Words, or letters with the signs behind them. */
function partsOf(text: string): Part[] {
  const pattern = ANYWHERE.test(text)
    ? /[\p{Ps}\p{Pi}]*(?:[\p{sc=Latin}\p{N}]+|[^\s])\p{M}*\p{P}*\s*/gu
    : /\S+\s*/g;
  return (text.trim().match(pattern) ?? []).map((part) => ({
    text: part,
    length: lettersIn(part),
    bare: lettersIn(part.trimEnd()),
  }));
}

/** By code points: an emoji of two units is one sign. */
function lettersIn(text: string): number {
  return /^[\0-\uD7FF]*$/.test(text) ? text.length : [...text].length;
}
