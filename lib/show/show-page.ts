/** A page of the show's own, such as About: a file of `content/pages/`, checked and complete. */
export type ShowPage = {
  /** Lower-case letters, digits, hyphens; the address is `/<name>/`. */
  readonly name: string;
  /** Path of the Markdown file from the repository's root, for error messages. */
  readonly file: string;
  readonly title: string;
  /** Plain text for search engines: the author's, else the first sentences of the text. */
  readonly summary: string;
  /** Where each page of the site links to it. */
  readonly placement: PagePlacement;
  /** The text as safe HTML. Its headings begin at level 2. */
  readonly html: string;
};

/** A page of the show's own, as the header and the footer link to it. */
export type PageLink = Pick<ShowPage, 'name' | 'title'>;

export const PAGE_PLACEMENTS = ['header', 'footer', 'none'] as const;

export type PagePlacement = (typeof PAGE_PLACEMENTS)[number];

/** The pages to which the header, or the footer, links. */
export function pagesIn(
  placement: Exclude<PagePlacement, 'none'>,
  pages: readonly ShowPage[],
): ShowPage[] {
  return pages.filter((page) => page.placement === placement);
}
