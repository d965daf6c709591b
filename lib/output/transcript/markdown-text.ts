import { NodeHtmlMarkdown } from 'node-html-markdown';
import { absoluteLinks } from '@/lib/links/root-links';
import type { Show } from '@/lib/show/show';
import type { Block } from '@/lib/transcript/transcript';

const converter = new NodeHtmlMarkdown({ bulletMarker: '-' });
const NO_ESCAPE = [/(?!)/g, ''] as const;
/** For plain text, in which a backslash would be a letter. */
const textConverter = new NodeHtmlMarkdown({
  bulletMarker: '-',
  globalEscape: NO_ESCAPE,
  lineStartEscape: NO_ESCAPE,
});
keepListStarts(converter);
keepListStarts(textConverter);

/** Keeps the first number of a list; the package numbers every list from 1. */
function keepListStarts({ translators }: NodeHtmlMarkdown): void {
  const item = translators.get('li');
  translators.set('li', (context) => {
    if (typeof item !== 'function') return item;
    const start = Number(context.parent?.getAttribute('start') ?? 1);
    const listItemNumber = (context.listItemNumber ?? 1) + start - 1;
    return item({ ...context, listItemNumber });
  });
}

/** Safe HTML as Markdown, with absolute addresses. */
export function markdownOf(show: Pick<Show, 'url'>, html: string): string {
  return converter.translate(absoluteLinks(show, html)).trim();
}

/** The same without escapes, for plain text. */
export function unescapedMarkdownOf(show: Pick<Show, 'url'>, html: string): string {
  return textConverter.translate(absoluteLinks(show, html)).trim();
}

/** The content of a block as Markdown, without the speaker. */
export function blockMarkdown(show: Pick<Show, 'url'>, { kind, html, text }: Block): string {
  if (kind === 'break') return '---';
  // Most paragraphs have no inline markup and need no parser.
  return html.includes('<') ? markdownOf(show, html) : escapeMarkdown(text);
}

/** Escapes all characters that have a meaning in Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]|&(?=#?\w+;)/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+-]|\d+(?=[.)]))/gm, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    );
}
