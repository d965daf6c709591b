/** Titles of a greater width have a smaller step of type. */
const LONG = 45;
const LONGEST = 70;
/** A word of this length would fill a line of a phone. */
const LONG_WORD = /[^\s\-‐–—]{20}/;

const SIZES = [
  'text-4xl sm:text-5xl',
  'text-3xl sm:text-[2.5rem] sm:leading-[1.15]',
  'text-[1.625rem] sm:text-4xl',
] as const;

/** For a title with a picture beside it on phones. */
const NARROW_SIZES = [
  'text-[1.75rem] sm:text-5xl',
  'text-2xl sm:text-[2.5rem]',
  'text-xl sm:text-4xl',
] as const;

/** Letters that are as wide as two Latin ones. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/gu;

/** Accents and vowel signs, which stand above or below another letter. */
const MARK = /\p{M}/gu;

/** About how many Latin letters are as wide as a title. */
export function titleWidth(title: string): number {
  const letters = title.replaceAll(MARK, '');
  return letters.length + (letters.match(WIDE)?.length ?? 0);
}

/** The width of the longest part that has no place for a break. */
export function longestWord(title: string): number {
  const words = title.replaceAll(WIDE, ' ').split(/[\s\-‐–—]+/);
  return Math.max(...words.map(titleWidth));
}

/** The step of type for a title: 0, 1 or 2, the smallest. */
export function titleStep(title: string): 0 | 1 | 2 {
  const width = titleWidth(title);
  if (width > LONGEST) return 2;
  return width > LONG || LONG_WORD.test(title) ? 1 : 0;
}

/**
 * Classes for the size of a page's title: 36, 30 or 26 pixels on phones.
 *
 * @param isNarrow Whether a picture stands beside it, also on phones: 28, 24 or 20 pixels there.
 */
export function titleSize(title: string, isNarrow = false): string {
  return (isNarrow ? NARROW_SIZES : SIZES)[titleStep(title)];
}
