/** Scripts whose lines may break after any letter. */
const ANYWHERE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;

/** An unbreakable part with the space after it; lengths are in letters, `bare` without the space. */
type Part = { readonly text: string; readonly length: number; readonly bare: number };

/**
 * Breaks a text into lines of similar length, none longer than `width` unless it is a
 * single word.
 *
 * @param width Letters per line.
 */
export function wrapLines(text: string, width: number): string[] {
  const parts = partsOf(text);
  const count = breaks(parts, width).length;
  // Find the smallest width that needs no additional line.
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

/** Number of lines that a text needs. */
export function lineCount(text: string, width: number): number {
  return breaks(partsOf(text), width).length;
}

/** Number of parts up to the end of each line, filling lines greedily. */
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

/** Splits into words, or in scripts without spaces into letters with their punctuation. */
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

/** Counts code points: an emoji of two UTF-16 units is one letter. */
function lettersIn(text: string): number {
  return /^[\0-\uD7FF]*$/.test(text) ? text.length : [...text].length;
}
