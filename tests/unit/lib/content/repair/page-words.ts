import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { readBody } from '@/lib/content/markdown/read-body';
import { renderTranscript } from '@/lib/transcript/transcript-html';
import { TIME_LABELS } from '@/tests/support/time-labels';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.DocumentFragment;
type Element = {
  readonly name: string;
  readonly attributes: readonly { readonly name: string; readonly value: string }[];
};

const INLINE = /^(?:a|code|del|em|span|strong|sup|img)$/;
/** Replaces code and surrounds pictures, so that the text on both sides stays apart. */
const OTHER = '\uE000';

/** The HTML of a script: show notes, if there are any, and the transcript. */
export function pageOf(source: string): string {
  const { notesHtml, transcript } = readBody(source, {
    people: [{ name: 'Joanna' }],
    firstLine: 1,
    language: 'en',
  });
  return `${notesHtml ?? ''}${renderTranscript(transcript, TIME_LABELS)}`;
}

/** The visible text: without tags, with picture descriptions, item numbers and separate blocks. */
export function visibleText(html: string, code: 'with code' | 'without code' = 'with code') {
  const gather = (node: Node): string => {
    const { nodeName } = node;
    if ('value' in node) return node.value;
    if (nodeName === 'code' && code === 'without code') return OTHER;
    if (nodeName === 'img') return `${OTHER}${attributeOf(node, 'alt') ?? ''}${OTHER}`;
    const children = 'childNodes' in node ? node.childNodes : [];
    if (nodeName === 'ol') {
      const start = Number(attributeOf(node, 'start') ?? 1);
      const items = children.filter((child) => child.nodeName === 'li');
      return items.map((item, at) => `\n${start + at}. ${gather(item)}`).join('');
    }
    const inner = children.map(gather).join('');
    return INLINE.test(nodeName) ? inner : `\n${inner}\n`;
  };
  return gather(parseFragment(html));
}

/** The elements of a page as a browser builds them. */
export function elementsOf(html: string): Element[] {
  const walk = (node: Node): Element[] => [
    ...('attrs' in node ? [{ name: node.nodeName, attributes: node.attrs }] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(walk) : []),
  ];
  return walk(parseFragment(html));
}

function attributeOf(node: Node, name: string): string | undefined {
  return 'attrs' in node
    ? node.attrs.find((attribute) => attribute.name === name)?.value
    : undefined;
}

/** The words in order. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The letters in order, without word boundaries. */
export function lettersOf(text: string): string {
  return wordsOf(text).join('');
}
