import { defaultSchema, type Schema } from 'hast-util-sanitize';
import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkHtml from 'remark-html';
import { restoreMarkers } from '@/lib/content/repair/placeholders';
import { keepEscapes } from './keep-escapes';

/** GitHub's schema, plus the two classes that align table cells. */
const SCHEMA: Schema = {
  ...defaultSchema,
  attributes: {
    ...defaultSchema.attributes,
    td: [['className', 'align-right', 'align-center']],
    th: [['className', 'align-right', 'align-center']],
  },
};

/** Parses GitHub Flavored Markdown and writes sanitized HTML. */
export const markdown = remark()
  .use(remarkGfm)
  .use(keepEscapes)
  .use(remarkHtml, { sanitize: SCHEMA })
  // Scripts may indent paragraphs, so only fences make code. The checkboxes of
  // micromark-extension-gfm-task-list-item 2.1.0 swallow a `[x]` that follows an empty item.
  .data('micromarkExtensions', [{ disable: { null: ['codeIndented', 'tasklistCheck'] } }])
  .freeze();

/** Safe HTML of nodes that do not depend on the rest of their document. */
export function toHtml(nodes: readonly RootContent[]): string {
  return restoreMarkers(markdown.stringify({ type: 'root', children: [...nodes] }).trim());
}
