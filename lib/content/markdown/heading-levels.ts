import type { Heading, RootContent } from 'mdast';

export type Level = 3 | 4 | 5 | 6;

/**
 * The level of each heading on the page, where the page's own headings have 1
 * and 2. The highest ones of the text become 3, and none is skipped, so that a
 * screen reader's outline has no holes.
 */
export function headingLevels(blocks: readonly RootContent[]): ReadonlyMap<Heading, Level> {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  const levels = new Map<Heading, Level>();
  let above = 2;
  for (const heading of headings) {
    above = Math.min(heading.depth - top + 3, above + 1, 6);
    levels.set(heading, above as Level);
  }
  return levels;
}
