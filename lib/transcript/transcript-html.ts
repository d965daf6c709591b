import { formatClock } from '@/lib/time/format-clock';
import { partMinutes } from '@/lib/time/whole-minutes';
import { isInCapitals } from './capitals';
import { escapeText } from './escape-text';
import { isJoined } from './joined';
import { sectionEnd } from './section-times';
import { speakerHeads, type SpeakerLabels } from './speaker-heads';
import type { Block, Section, Transcript } from './transcript';

/** The messages about times that a transcript contains. */
export type TimeLabels = {
  /** Duration of the audio in seconds, which is the end of the last section. */
  readonly durationSeconds: number;
  /** Name of a link that plays from a time, such as `1:02`. */
  readonly playFrom: (clock: string) => string;
  /** Length of a section, in whole minutes. */
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
 * A timed section shows its start and, unless it is short, its length. A first paragraph
 * with the same start has no time stamp of its own, unless a name stands above it: beside the name,
 * the time takes no line, and the section shows none.
 *
 * A paragraph that goes on with the sentence of the one before it has the class `joined`, and a
 * heading in capitals the class `capitals`; the style sheet sets both apart.
 *
 * @param speakers Faces and names; without them, names are shown as the text writes them.
 */
export function renderTranscript(
  transcript: Transcript,
  labels: TimeLabels,
  speakers: SpeakerLabels = new Map(),
): string {
  const { sections } = transcript;
  const heads = speakerHeads(transcript, speakers);
  return sections
    .map((section, at) =>
      sectionHtml(section, sectionEnd(sections, at, labels.durationSeconds), labels, heads),
    )
    .join('');
}

function sectionHtml(
  section: Section,
  endSeconds: number,
  labels: TimeLabels,
  heads: ReadonlyMap<Block, string>,
): string {
  const { id, title, level, startSeconds, blocks } = section;
  const anchor = title === null ? '' : `<a id="${escapeText(id)}"></a>`;
  const name = title !== null && isInCapitals(title) ? ' class="capitals"' : '';
  const heading =
    title === null ? '' : `<h${level}${name}>${anchor}${escapeText(title)}</h${level}>`;
  const [first] = blocks;
  const isTimedByName = first?.startSeconds === startSeconds && heads.has(first);
  const isTimed = title !== null && startSeconds !== null && !isTimedByName;
  const stamp = isTimed ? sectionStamp(startSeconds, endSeconds, labels) : '';
  const text = blocks.map((block, at) => {
    const isRepeated = isTimed && block.startSeconds === startSeconds;
    const shown = isRepeated ? { ...block, startSeconds: null } : block;
    const head = heads.get(block) ?? '';
    return blockHtml(shown, head, head === '' && isJoined(block, blocks[at - 1]), labels);
  });
  const start = title === null ? `<section id="${escapeText(id)}">` : '<section>';
  return `${start}${heading}${stamp}${text.join('')}</section>`;
}

function blockHtml(block: Block, head: string, joined: boolean, labels: TimeLabels): string {
  if (block.kind === 'break') return '<hr>';
  if (block.kind !== 'paragraph') return `<div id="${block.id}">${block.html}</div>`;
  const line = block.line === undefined ? '' : ` data-line="${block.line}"`;
  const name = joined ? ' class="joined"' : '';
  return `<p id="${block.id}"${name}${line}>${head}${stampHtml(block, labels)}${block.html}</p>`;
}

function stampHtml({ startSeconds }: Block, labels: TimeLabels): string {
  return startSeconds === null ? '' : `${link(startSeconds, '', labels)} `;
}

function sectionStamp(startSeconds: number, endSeconds: number, labels: TimeLabels): string {
  const minutes = partMinutes(endSeconds - startSeconds);
  const length = minutes === null ? '' : ` · ${labels.length(minutes)}`;
  return link(startSeconds, length, labels);
}

function link(seconds: number, more: string, { playFrom }: TimeLabels): string {
  const text = `${formatClock(seconds)}${more}`;
  const name = escapeText(playFrom(text));
  return `<a class="stamp" href="#t=${seconds}" aria-label="${name}">${escapeText(text)}</a>`;
}
