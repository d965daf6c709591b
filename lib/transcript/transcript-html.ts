import { formatClock } from '@/lib/time/format-clock';
import { escapeText } from './escape-text';
import type { Block, Section, Transcript } from './transcript';

/** What the page says of times, in its language. */
export type TimeLabels = {
  /** Of the audio, in seconds: where the last section ends. */
  readonly durationSeconds: number;
  /** Name of a link that plays from a time, such as `1:02`. */
  readonly playFrom: (clock: string) => string;
  /** Length of a section, in whole minutes, at least 1. */
  readonly length: (minutes: number) => string;
};

/**
 * The transcript as plain HTML: sections, headings and paragraphs, with one
 * link for a time stamp and no element for a word.
 *
 * The id of a section is made of its title, and stands on an empty link in the
 * heading: reader views throw out elements whose ids contain words such as
 * `comment`, `social` or `sponsor`, but never links.
 *
 * A section that is timed says when it begins and how long it is; its first
 * paragraph, which begins with it, need not say so again.
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
    const isSaid = isTimed && block.startSeconds === startSeconds;
    return blockHtml(isSaid ? { ...block, startSeconds: null } : block, labels);
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
