import type { Heading, RootContent } from 'mdast';
import { headingLevels } from './heading-levels';
import { toHtml } from './to-html';

/**
 * Safe HTML of show notes or of a page.
 *
 * @param top Level of its highest headings: one below the heading above the text.
 */
export function notesHtml(blocks: readonly RootContent[], top: 2 | 3): string {
  const levels = headingLevels(blocks);
  return toHtml(
    blocks.map((block) => {
      if (block.type !== 'heading') return block;
      // `headingLevels` counts from 3, so that the result is between 2 and 6.
      const depth = ((levels.get(block) ?? 3) - 3 + top) as Heading['depth'];
      return { ...block, depth };
    }),
  );
}
