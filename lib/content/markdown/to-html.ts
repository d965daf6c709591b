import { defaultSchema, type Schema } from 'hast-util-sanitize';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { withMarkers } from '@/lib/content/repair/placeholders';
import { keepEscapes } from './keep-escapes';

/** GitHub's schema, with the two classes by which a table aligns its cells. */
const SCHEMA: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    td: [['className', 'align-right', 'align-center']],
    th: [['className', 'align-right', 'align-center']],
  },
};

/** Reads GitHub's Markdown, and writes HTML in which nothing runs. */
export const markdown = remark()
  .use(remarkGfm)
  .use(keepEscapes)
  .use(remarkHtml, { sanitize: SCHEMA })
  // Scripts indent their paragraphs; code stands between fences. The checkboxes of
  // micromark-extension-gfm-task-list-item 2.1.0 swallow a `[x]` that follows an empty item.
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'tasklistCheck'] } }])
  .freeze();

/** Safe HTML of nodes that need nothing from the rest of their document. */
export function toHtml(nodes: readonly RootContent[]): string {
  return withMarkers(markdown.stringify({ type: 'root', children: [...nodes] }).trim());
}
