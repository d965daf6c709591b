/** A mark of Next for pages with fonts whose size is adjusted. */
const MARK = /<meta name="next-size-adjust" content=""\s*\/?>/;

/**
 * Puts the mark at the end of the head. Next writes it before the title or after it, whichever is
 * ready first, so that two builds of the same page could differ. Its place has no meaning.
 */
export function steadyHead(html: string): string {
  const [mark] = MARK.exec(html) ?? [];
  if (mark === undefined) return html;
  return html.replace(mark, '').replace('</head>', () => `${mark}</head>`);
}
