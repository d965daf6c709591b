import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { formatClock } from '@/lib/time/format-clock';
import { escapeText } from '@/lib/transcript/escape-text';
import type { Section } from '@/lib/transcript/transcript';
import { messagesFor } from '@/lib/messages/messages-for';
import { absoluteLinks } from '@/lib/links/root-links';

/**
 * The text that an app shows for an episode, as safe HTML: summary, show notes and
 * outline. The headings of a timed transcript link to their times.
 */
export function feedContent(show: Show, episode: Episode): string {
  const { summary, notesHtml } = episode;
  return [
    `<p>${escapeText(summary)}</p>`,
    ...(notesHtml === null ? [] : [absoluteLinks(show, notesHtml)]),
    outlineOf(show, episode),
  ].join('');
}

function outlineOf(show: Show, episode: Episode): string {
  const page = absoluteUrl(show, episodePath(episode));
  const lines = episode.transcript.sections.map((section) => lineOf(page, section)).join('');
  if (lines === '') return '';
  return `<p><strong>${escapeText(messagesFor(show.language).episode.outline)}</strong></p><ul>${lines}</ul>`;
}

function lineOf(page: string, { id, title, startSeconds }: Section): string {
  if (title === null) return '';
  if (startSeconds === null) {
    return `<li><a href="${page}#${encodeURIComponent(id)}">${escapeText(title)}</a></li>`;
  }
  // Apps turn a clock at the start of a line into a seek; other readers follow the link.
  const clock = formatClock(startSeconds);
  return `<li><a href="${page}#t=${startSeconds}">${clock}</a> ${escapeText(title)}</li>`;
}
