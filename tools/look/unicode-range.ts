/** The characters of a CSS `unicode-range`, as pairs of first and last. */
type Ranges = readonly (readonly [number, number])[];

/** Reads a range such as `U+0-7F,U+2122`. */
export function parseRange(range: string): Ranges {
  return range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** The characters of a text that are in a range. */
export function inRange(text: string, ranges: Ranges): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return ranges.some(([first, last]) => first <= code && code <= last);
    })
    .join('');
}

/** Writes the characters of a text as a range. */
export function formatRange(text: string): string {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0) ?? 0);
  return codes
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16).toUpperCase()}`)
    .join(', ');
}
