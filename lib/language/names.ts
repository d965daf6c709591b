import { allWords } from './all-words';

/** Small words inside names, in lower case: Ludwig van Beethoven, Rosa de la Cruz. */
export const NAME_PARTICLES = allWords('particles');

/** Titles before names, in lower case and without their full stop. */
export const NAME_TITLES = allWords('titles');

/** Words that begin headings and no names, in lower case. */
export const HEADING_STARTS = allWords('headingStarts');

/** Whether a name begins with a title: `Dr. Anna Meier`. */
export function hasTitle(name: string): boolean {
  return withoutTitles(name) !== name.trim();
}

/** A name without the titles before it; the name itself where it is nothing but titles. */
export function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word) => !NAME_TITLES.has(bare(word)));
  return first < 1 ? name.trim() : words.slice(first).join(' ');
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
