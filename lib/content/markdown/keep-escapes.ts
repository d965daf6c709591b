import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown';
import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { escapeMarkers, restoreMarkers, escapeWholeRuns } from '@/lib/content/repair/placeholders';

/**
 * A remark plugin that distinguishes markers escaped by the author (`\*\*`, `&#42;`) from
 * markers that Markdown could not pair. Both are plain text in the tree, and the repair
 * removes only the latter.
 */
export function keepEscapes(this: Processor): void {
  const data = this.data();
  (data.fromMarkdownExtensions ??= []).push(ESCAPES);
}

const exitEscape: Handle = function (token) {
  const escaped = escapeMarkers(this.sliceSerialize(token));
  closeText.call(this, token, (value) => value + escaped);
};

const exitReference: Handle = function (token) {
  closeText.call(this, token, (value) => value.slice(0, -1) + escapeMarkers(value.slice(-1)));
};

function closeText(this: CompileContext, token: Token, change: (value: string) => string): void {
  const text = this.stack.pop();
  if (text?.type !== 'text') return;
  text.value = change(text.value);
  if (text.position !== undefined) {
    const { line, column, offset } = token.end;
    text.position.end = { line, column, offset };
  }
}

const ESCAPES: Extension = {
  exit: { characterEscapeValue: exitEscape, characterReference: exitReference },
  transforms: [restoreOutsideText],
};

/** Restores escaped markers outside text, for example in addresses, which are not repaired. */
function restoreOutsideText(root: Root): void {
  visit(root, (node: Nodes) => {
    if (node.type === 'text') node.value = escapeWholeRuns(node.value);
    if ('url' in node) node.url = restoreMarkers(node.url);
    if ('title' in node && node.title != null) node.title = restoreMarkers(node.title);
    if (node.type !== 'code') return;
    if (node.lang != null) node.lang = restoreMarkers(node.lang);
    if (node.meta != null) node.meta = restoreMarkers(node.meta);
  });
}
