import { allWords } from './all-words';

/** Lower-case words inside names: Ludwig van Beethoven, Rosa de la Cruz. */
export const NAME_PARTICLES = allWords('particles');

/** Titles before names, in lower case and without full stops. */
export const NAME_TITLES = allWords('titles');

/** Words that begin headings but not names, in lower case. */
export const HEADING_STARTS = allWords('headingStarts');

/** Whether a name begins with a title, such as `Dr. Anna Meier`. */
export function hasTitle(name: string): boolean {
  return withoutTitles(name) !== name.trim();
}

/** Removes the titles before a name. A name that consists only of titles is kept. */
export function withoutTitles(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words.findIndex((word) => !NAME_TITLES.has(bare(word)));
  return first < 1 ? name.trim() : words.slice(first).join(' ');
}

function bare(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}
