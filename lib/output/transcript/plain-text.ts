import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { Block } from '@/lib/transcript/transcript';
import { automaticNote } from './automatic-note';
import { unescapedMarkdownOf } from './markdown-text';

/** The transcript as plain text, one paragraph per line. */
export function plainText(show: Show, episode: Episode): string {
  const { title, date, transcript } = episode;
  const page = absoluteUrl(show, episodePath(episode));
  const parts = [
    title,
    `${show.title}, ${date.slice(0, 10)}\n${page}`,
    automaticNote(show, episode) ?? '',
    ...transcript.sections.flatMap((section) => [
      section.title ?? '',
      ...section.blocks.map((block) => textOf(show, block)),
    ]),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function textOf(show: Show, { kind, speaker, html, text }: Block): string {
  if (kind === 'break') return '* * *';
  // Lists, tables and code have several lines, which Markdown shows readably as text.
  if (/^(?:list|table|code)$/.test(kind)) return unescapedMarkdownOf(show, html);
  return speaker === null ? text : `${speaker}: ${text}`;
}
