import type { Heading, RootContent } from 'mdast';

export type Level = 3 | 4 | 5 | 6;

/**
 * The level of each heading on the page, whose own headings have levels 1 and 2. The
 * highest level of the text becomes 3, and no level is skipped, so that the outline in a
 * screen reader has no gaps.
 */
export function headingLevels(blocks: readonly RootContent[]): ReadonlyMap<Heading, Level> {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const top = Math.min(...headings.map(({ depth }) => depth));
  const levels = new Map<Heading, Level>();
  let above = 2;
  for (const heading of headings) {
    above = Math.min(heading.depth - top + 3, above + 1, 6);
    // At least 3, since no heading is above the top, and at most 6.
    levels.set(heading, above as Level);
  }
  return levels;
}
