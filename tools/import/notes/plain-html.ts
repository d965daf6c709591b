import type { Nodes } from 'hast';
import { parseHtml } from './notes-tree';

const BREAKS = /^(?:p|div|li|br|h[1-6]|tr|td|blockquote|pre|dd|dt|hr|ul|ol|table)$/;

/** The text of HTML on one line. */
export function plainOfHtml(html: string): string {
  return textOf(parseHtml(html)).replaceAll(/\s+/g, ' ').trim();
}

/** Text in which entities of HTML are decoded, and a `<` stays what it is. */
export function decodeHtml(text: string): string {
  return textOf(parseHtml(text.replaceAll('<', '&lt;')));
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const name = node.type === 'element' ? node.tagName : '';
  if (name === 'script' || name === 'style') return '';
  const inside = node.children.map(textOf).join('');
  return BREAKS.test(name) ? ` ${inside} ` : inside;
}
