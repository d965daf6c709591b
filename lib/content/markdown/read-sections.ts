import type { Heading, Paragraph, RootContent } from 'mdast';
import type { Section } from '@/lib/transcript/transcript';
import { inlineRunsOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { headingLevels } from './heading-levels';
import { plainText, titleText } from './plain-text';
import { readOpening } from './read-opening';
import { sectionList, type Unnumbered } from './section-list';
import type { Speakers } from './speakers';
import { contentOf, speechesIn } from './speeches';
import { stampOrder, type BodyProblem } from './stamp-order';
import { extractStamps } from './extract-stamps';
import { toHtml } from './to-html';

/**
 * Groups the blocks of a repaired text into sections, and checks their time stamps.
 *
 * @param firstLine Line of the file on which the body begins.
 * @param keepsLines Whether blocks have the lines on which they begin.
 */
export function readSections(
  blocks: readonly RootContent[],
  speakers: Speakers,
  firstLine: number,
  keepsLines = false,
): { readonly sections: readonly Section[]; readonly problems: readonly BodyProblem[] } {
  const levels = headingLevels(blocks);
  const stamps = stampOrder(firstLine);
  const sections = sectionList();
  let pending = NOTHING_PENDING;

  /** Adds the pending opening without words: a name becomes text, a time stamp an empty block. */
  const flushPending = (): void => {
    const { speaker, startSeconds, lines } = pending;
    if (startSeconds === null) {
      for (const line of lines) sections.add({ ...EMPTY_BLOCK, ...contentOf(line) });
    } else if (lines.length > 0) sections.add({ ...EMPTY_BLOCK, speaker, startSeconds });
    pending = NOTHING_PENDING;
  };

  /** Flushes a pending speaker or time that the next opening replaces. */
  const mergePending = (said: SpeakerAndTime): void => {
    const isTimed = pending.startSeconds !== null && said.startSeconds !== null;
    const isNamed = pending.speaker !== null && said.speaker !== null;
    if (isNamed && !isTimed && pending.startSeconds !== null) {
      sections.add({ ...EMPTY_BLOCK, speaker: pending.speaker });
      pending = { ...pending, speaker: null, lines: [] };
    } else if (isTimed || isNamed) flushPending();
  };

  const addParagraph = (paragraph: Paragraph): void => {
    for (const line of speechesIn(paragraph, speakers)) {
      const { rest, invalidStamp: wrongStamp, ...said } = readOpening(line, speakers);
      const { runs, points, end } = extractStamps(rest);
      const at = lineOf(line) ?? paragraph.position?.start.line ?? 1;
      stamps.check(at, said.startSeconds, wrongStamp);
      mergePending(said);
      const speaker = said.speaker ?? pending.speaker;
      const startSeconds = said.startSeconds ?? pending.startSeconds;
      if (runs.length === 0) {
        pending = {
          speaker,
          startSeconds: said.startSeconds ?? end ?? startSeconds,
          lines: [...pending.lines, line],
        };
        continue;
      }
      const inner = points.length === 0 ? {} : { points };
      const place = keepsLines ? { line: firstLine + at - 1 } : {};
      const content = { ...contentOf(runs), ...inner, ...place };
      sections.add({ ...EMPTY_BLOCK, speaker, startSeconds, ...content });
      pending = { ...NOTHING_PENDING, startSeconds: end };
    }
  };

  const addHeading = (heading: Heading): void => {
    const { runs, points, end } = extractStamps(inlineRunsOf(heading.children));
    // A time stamp above a heading belongs to the text below the heading.
    if (pending.speaker !== null) flushPending();
    const startSeconds = points[0]?.seconds ?? end;
    if (startSeconds !== null) {
      stamps.check(heading.position?.start.line ?? 1, startSeconds, null);
      mergePending({ speaker: null, startSeconds });
      pending = { ...pending, startSeconds, lines: runs.length === 0 ? [runs] : [] };
    }
    const title = titleText(runs);
    if (title !== '' || startSeconds === null) sections.open(title, levels.get(heading) ?? 3);
  };

  for (const block of blocks) {
    const kind = KINDS[block.type];
    if (block.type === 'paragraph') addParagraph(block);
    else if (block.type === 'heading') addHeading(block);
    else if (kind !== undefined) {
      const { startSeconds, speaker } = pending;
      const isBreak = kind === 'break';
      if (!isBreak || speaker !== null || startSeconds === null) flushPending();
      const text = isBreak ? '' : plainText(block);
      const time = isBreak ? null : startSeconds;
      sections.add({ ...EMPTY_BLOCK, kind, startSeconds: time, html: toHtml([block]), text });
    }
  }
  flushPending();
  return { sections: sections.numbered(), problems: stamps.problems };
}

type SpeakerAndTime = Pick<Unnumbered, 'speaker' | 'startSeconds'>;

/** A speaker and a time that precede the paragraph with the words. */
type Pending = SpeakerAndTime & {
  /** The lines of the opening; none for a time stamp at the end of a paragraph. */
  readonly lines: readonly (readonly InlineRun[])[];
};

const NOTHING_PENDING: Pending = { speaker: null, startSeconds: null, lines: [] };
const EMPTY_BLOCK = {
  kind: 'paragraph',
  speaker: null,
  startSeconds: null,
  html: '',
  text: '',
} as const;
const KINDS: Partial<Record<RootContent['type'], Unnumbered['kind']>> = {
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  thematicBreak: 'break',
};

/** The line of the body on which a line of text begins. */
function lineOf(runs: readonly InlineRun[]): number | undefined {
  return runs[0]?.leaf.position?.start.line;
}
