import type { Collection } from './collections';

/** Names on one page of the list of all topics or people. Most shows have fewer in all. */
export const NAMES_PER_PAGE = 300;

/** The pages of the list of all topics or people; one page for a show without any. */
export function indexPages(collections: readonly Collection[]): (readonly Collection[])[] {
  const pages = Math.max(1, Math.ceil(collections.length / NAMES_PER_PAGE));
  return Array.from({ length: pages }, (_, at) =>
    collections.slice(at * NAMES_PER_PAGE, (at + 1) * NAMES_PER_PAGE),
  );
}

/**
 * A label for each page: the start of its first name, just long enough to differ from the last
 * name of the page before, such as `A`, `Be`, `Bra`.
 *
 * @param language BCP 47 tag; decides what a letter is.
 */
export function indexLabels(
  pages: readonly (readonly Collection[])[],
  language: string,
): readonly string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'grapheme' });
  const lettersOf = (name: string) => Array.from(segmenter.segment(name), ({ segment }) => segment);
  return pages.map((page, at) => {
    const first = lettersOf(page[0]?.title ?? '');
    const before = lettersOf(pages[at - 1]?.at(-1)?.title ?? '');
    let end = first.findIndex((letter, index) => !isSame(letter, before[index], language));
    // A space alone would not show the difference.
    while (first[end]?.trim() === '') end += 1;
    return (end === -1 ? first : first.slice(0, end + 1)).join('');
  });
}

function isSame(a: string, b: string | undefined, language: string): boolean {
  return b !== undefined && a.toLocaleLowerCase(language) === b.toLocaleLowerCase(language);
}
