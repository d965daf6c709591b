import { NodeHtmlMarkdown } from 'node-html-markdown';
import { absoluteLinks } from '@/lib/links/root-links';
import type { Show } from '@/lib/show/show';
import type { Block } from '@/lib/transcript/transcript';

const converter = new NodeHtmlMarkdown({ bulletMarker: '-' });
keepListStarts(converter);

/** The package counts every list from 1, also one that begins with 3. */
function keepListStarts({ translators }: NodeHtmlMarkdown): void {
  const item = translators.get('li');
  translators.set('li', (context) => {
    if (typeof item !== 'function') return item;
    const start = Number(context.parent?.getAttribute('start') ?? 1);
    const listItemNumber = (context.listItemNumber ?? 1) + start - 1;
    return item({ ...context, listItemNumber });
  });
}

/** Safe HTML as Markdown, with whole addresses. */
export function markdownOf(show: Pick<Show, 'url'>, html: string): string {
  return converter.translate(absoluteLinks(show, html)).trim();
}

/** What a block says, as Markdown without who speaks. */
export function blockMarkdown(show: Pick<Show, 'url'>, { kind, html, text }: Block): string {
  if (kind === 'break') return '---';
  // Most paragraphs have no marks, and need no parser.
  return html.includes('<') ? markdownOf(show, html) : escapeMarkdown(text);
}

/** Text in which no sign means anything in Markdown. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>]|&(?=#?\w+;)/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+-]|\d+(?=[.)]))/gm, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    );
}
