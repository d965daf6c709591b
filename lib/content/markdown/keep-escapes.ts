import type { CompileContext, Extension, Handle, Token } from 'mdast-util-from-markdown';
import type { Nodes, Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { asLetters, withMarkers, withWholeLetters } from '@/lib/content/repair/placeholders';

/**
 * A plugin for remark that keeps the signs an author escaped (`\*\*`, `&#42;`) apart
 * from those that Markdown could not pair: both are plain text in its tree, and the
 * repair takes out the latter.
 */
export function keepEscapes(this: Processor): void {
  const data = this.data();
  (data.fromMarkdownExtensions ??= []).push(ESCAPES);
}

const exitEscape: Handle = function (token) {
  const sign = asLetters(this.sliceSerialize(token));
  closeText.call(this, token, (value) => value + sign);
};

const exitReference: Handle = function (token) {
  closeText.call(this, token, (value) => value.slice(0, -1) + asLetters(value.slice(-1)));
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
  transforms: [settleLetters],
};

/** In what is no text, such as an address, signs are nothing else than themselves. */
function settleLetters(root: Root): void {
  visit(root, (node: Nodes) => {
    if (node.type === 'text') node.value = withWholeLetters(node.value);
    if ('url' in node) node.url = withMarkers(node.url);
    if ('title' in node && node.title != null) node.title = withMarkers(node.title);
    if (node.type !== 'code') return;
    if (node.lang != null) node.lang = withMarkers(node.lang);
    if (node.meta != null) node.meta = withMarkers(node.meta);
  });
}
