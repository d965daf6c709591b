import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Elements that a parser of HTML reopens in each following block until they are closed. */
const FORMATTING = ['a', 'b', 'code', 'em', 'font', 'i', 's', 'small', 'strong', 'u'] as const;

/**
 * Closes bold, links and the like at the end of their block if the text never closes them:
 * one forgotten `</b>` must not make the rest of an episode bold.
 */
export function closeFormatting(root: Root): void {
  for (const name of FORMATTING) {
    if (openTags(root, name) <= 0) continue;
    for (const block of root.children) {
      const open = openTags(block, name);
      if (open <= 0) continue;
      const end = `</${name}>`.repeat(open);
      if (block.type === 'html') block.value += end;
      else if (block.type === 'paragraph' || block.type === 'heading')
        block.children.push({ type: 'html', value: end });
    }
  }
}

/** The number of tags in a node that open an element, less those that close one. */
function openTags(node: Nodes, name: string): number {
  let open = 0;
  visit(node, 'html', ({ value }) => {
    const tags = value.match(new RegExp(`<(/?)${name}(?=[\\s>])[^<>]*>`, 'gi')) ?? [];
    for (const tag of tags) open += tag.startsWith('</') ? -1 : 1;
  });
  return open;
}
