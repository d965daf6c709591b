import { formatClock } from '@/lib/time/format-clock';
import { escapeText } from './escape-text';
import type { Block, Section, Transcript } from './transcript';

/** The messages about times that a transcript contains. */
export type TimeLabels = {
  /** Duration of the audio in seconds, which is the end of the last section. */
  readonly durationSeconds: number;
  /** Name of a link that plays from a time, such as `1:02`. */
  readonly playFrom: (clock: string) => string;
  /** Length of a section, in whole minutes, at least 1. */
  readonly length: (minutes: number) => string;
};

/**
 * Renders the transcript as plain HTML: sections, headings and paragraphs, with one
 * link for each time stamp and no element for a word.
 *
 * The id of a section is derived from its title, and is on an empty link in the
 * heading: reader views remove elements whose ids contain words such as `comment`,
 * `social` or `sponsor`, but keep links.
 *
 * A timed section shows its start and its length. A first paragraph with the same
 * start has no time stamp of its own.
 */
export function renderTranscript({ sections }: Transcript, labels: TimeLabels): string {
  return sections
    .map((section, at) => {
      const next = sections.slice(at + 1).find(({ startSeconds }) => startSeconds !== null);
      return sectionHtml(section, next?.startSeconds ?? labels.durationSeconds, labels);
    })
    .join('');
}

function sectionHtml(section: Section, endSeconds: number, labels: TimeLabels): string {
  const { id, title, level, startSeconds, blocks } = section;
  const anchor = title === null ? '' : `<a id="${escapeText(id)}"></a>`;
  const heading = title === null ? '' : `<h${level}>${anchor}${escapeText(title)}</h${level}>`;
  const isTimed = title !== null && startSeconds !== null;
  const stamp = isTimed ? sectionStamp(startSeconds, endSeconds, labels) : '';
  const text = blocks.map((block) => {
    const isRepeated = isTimed && block.startSeconds === startSeconds;
    return blockHtml(isRepeated ? { ...block, startSeconds: null } : block, labels);
  });
  const start = title === null ? `<section id="${escapeText(id)}">` : '<section>';
  return `${start}${heading}${stamp}${text.join('')}</section>`;
}

function blockHtml(block: Block, labels: TimeLabels): string {
  if (block.kind === 'break') return '<hr>';
  if (block.kind !== 'paragraph') return `<div id="${block.id}">${block.html}</div>`;
  return `<p id="${block.id}">${speakerHtml(block)}${stampHtml(block, labels)}${block.html}</p>`;
}

function speakerHtml({ speaker }: Block): string {
  return speaker === null ? '' : `<span class="speaker">${escapeText(speaker)}:</span> `;
}

function stampHtml({ startSeconds }: Block, labels: TimeLabels): string {
  return startSeconds === null ? '' : `${link(startSeconds, '', labels)} `;
}

function sectionStamp(startSeconds: number, endSeconds: number, labels: TimeLabels): string {
  const minutes = Math.max(1, Math.round((endSeconds - startSeconds) / 60));
  return link(startSeconds, ` · ${escapeText(labels.length(minutes))}`, labels);
}

function link(seconds: number, more: string, { playFrom }: TimeLabels): string {
  const clock = formatClock(seconds);
  const name = escapeText(playFrom(clock));
  return `<a class="stamp" href="#t=${seconds}" aria-label="${name}">${clock}${more}</a>`;
}
