import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { parseClock } from '@/lib/time/parse-clock';

/** A paragraph of a transcript without cues. */
export type TextParagraph = {
  readonly speaker: string | null;
  /** A clock such as `1:07`; `null` for none. */
  readonly stamp: string | null;
  readonly text: string;
};

/** Elements after which a new paragraph begins. */
const BLOCKS = new Set(
  ['p', 'div', 'li', 'blockquote', 'section', 'article', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].concat(
    ['tr', 'dd', 'dt', 'br'],
  ),
);
const LEFT_OUT = new Set(['script', 'style', 'head', 'template', 'noscript']);

/** Plain text as Markdown: one paragraph for each part between empty lines. */
export function paragraphsOfText(source: string): TextParagraph[] {
  return source
    .split(/\n\s*\n/)
    .map((part) => ({ speaker: null, stamp: null, text: onOneLine(part) }))
    .filter(({ text }) => text !== '');
}

/**
 * The paragraphs of a transcript in HTML: `<cite>` names who speaks, `<time>` says when.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md
 */
export function paragraphsOfHtml(source: string): TextParagraph[] {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: source }] });
  const found: TextParagraph[] = [];
  let speaker: string | null = null;
  let stamp: string | null = null;
  let text = '';
  const end = () => {
    if (onOneLine(text) !== '') {
      found.push({ speaker, stamp, text: onOneLine(text) });
      [speaker, stamp] = [null, null];
    }
    text = '';
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'text') text += node.value;
    if (!('children' in node)) return;
    const name = node.type === 'element' ? node.tagName : '';
    if (LEFT_OUT.has(name)) return;
    if (name === 'cite' || name === 'time') {
      end();
      if (name === 'cite') speaker = onOneLine(textOf(node)).replace(/\s*:$/, '') || null;
      else stamp = clockOf(textOf(node));
      return;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) end();
    node.children.forEach(walk);
    if (isBlock) end();
  };
  walk(tree);
  end();
  return found;
}

/** The same as the Markdown of a transcript, in which each letter is text. */
export function markdownOfParagraphs(paragraphs: readonly TextParagraph[]): string {
  const lines = paragraphs.map(({ speaker, stamp, text }) => {
    const head = [
      stamp === null ? '' : `[${stamp}] `,
      speaker === null ? '' : `**${escaped(speaker)}:** `,
    ];
    return `${head.join('')}${escaped(text)}`;
  });
  // The heading keeps one inside the text from being taken for the beginning.
  return ['## Transcript', ...lines].join('\n\n');
}

/** Escapes what Markdown reads as a mark. A time stamp or a name at the start stays as it is. */
function escaped(text: string): string {
  const stamp = /^\[[\d:.]+\]\s*/.exec(text)?.[0] ?? '';
  return stamp + escapeMarkdown(text.slice(stamp.length));
}

/** Plain text as the Markdown of a paragraph, in which no letter is a mark. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^([-+#])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

function clockOf(text: string): string | null {
  const clock = text.trim().replace(/[,.]\d+$/, '');
  return parseClock(clock) === null ? null : clock;
}

function textOf(node: Element | Root): string {
  return node.children
    .map((child) =>
      child.type === 'text' ? child.value : 'children' in child ? textOf(child) : '',
    )
    .join('');
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
