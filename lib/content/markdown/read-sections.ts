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
import { takeStamps } from './extract-stamps';
import { toHtml } from './to-html';

/**
 * The blocks of a repaired text as sections, with what is wrong in their time stamps.
 *
 * @param firstLine Line of the file that the body begins on, for problems.
 */
export function readSections(
  blocks: readonly RootContent[],
  speakers: Speakers,
  firstLine: number,
): { readonly sections: readonly Section[]; readonly problems: readonly BodyProblem[] } {
  const levels = headingLevels(blocks);
  const stamps = stampOrder(firstLine);
  const sections = sectionList();
  let ahead = NOTHING;

  /** No words follow: a name is shown as text, and what has a time stamp without words. */
  const giveUpAhead = (): void => {
    const { speaker, startSeconds, lines } = ahead;
    if (startSeconds === null) {
      for (const line of lines) sections.add({ ...WORDLESS, ...contentOf(line) });
    } else if (lines.length > 0) sections.add({ ...WORDLESS, speaker, startSeconds });
    ahead = NOTHING;
  };

  /** Settles what was said ahead and is said again now. */
  const meet = (said: Who): void => {
    const isTimed = ahead.startSeconds !== null && said.startSeconds !== null;
    const isNamed = ahead.speaker !== null && said.speaker !== null;
    if (isNamed && !isTimed && ahead.startSeconds !== null) {
      sections.add({ ...WORDLESS, speaker: ahead.speaker });
      ahead = { ...ahead, speaker: null, lines: [] };
    } else if (isTimed || isNamed) giveUpAhead();
  };

  const addParagraph = (paragraph: Paragraph): void => {
    for (const line of speechesIn(paragraph, speakers)) {
      const { rest, wrongStamp, ...said } = readOpening(line, speakers);
      const { atoms, points, end } = takeStamps(rest);
      const at = lineOf(line) ?? paragraph.position?.start.line ?? 1;
      stamps.see(at, said.startSeconds, wrongStamp);
      meet(said);
      const speaker = said.speaker ?? ahead.speaker;
      const startSeconds = said.startSeconds ?? ahead.startSeconds;
      if (atoms.length === 0) {
        ahead = {
          speaker,
          startSeconds: said.startSeconds ?? end ?? startSeconds,
          lines: [...ahead.lines, line],
        };
        continue;
      }
      const inner = points.length === 0 ? {} : { points };
      sections.add({ ...WORDLESS, speaker, startSeconds, ...contentOf(atoms), ...inner });
      ahead = { ...NOTHING, startSeconds: end };
    }
  };

  const addHeading = (heading: Heading): void => {
    const { atoms, points, end } = takeStamps(inlineRunsOf(heading.children));
    // A time stamp above a heading is that of the text below it.
    if (ahead.speaker !== null) giveUpAhead();
    const startSeconds = points[0]?.seconds ?? end;
    if (startSeconds !== null) {
      stamps.see(heading.position?.start.line ?? 1, startSeconds, null);
      meet({ speaker: null, startSeconds });
      ahead = { ...ahead, startSeconds, lines: atoms.length === 0 ? [atoms] : [] };
    }
    const title = titleText(atoms);
    if (title !== '' || startSeconds === null) sections.open(title, levels.get(heading) ?? 3);
  };

  for (const block of blocks) {
    const kind = KINDS[block.type];
    if (block.type === 'paragraph') addParagraph(block);
    else if (block.type === 'heading') addHeading(block);
    else if (kind !== undefined) {
      const { startSeconds, speaker } = ahead;
      const isBreak = kind === 'break';
      if (!isBreak || speaker !== null || startSeconds === null) giveUpAhead();
      const text = isBreak ? '' : plainText(block);
      const time = isBreak ? null : startSeconds;
      sections.add({ ...WORDLESS, kind, startSeconds: time, html: toHtml([block]), text });
    }
  }
  giveUpAhead();
  return { sections: sections.numbered(), problems: stamps.problems };
}

type Who = Pick<Unnumbered, 'speaker' | 'startSeconds'>;

/** Who speaks and when, said before the paragraph with the words. */
type Ahead = Who & {
  /** Lines that said so; none for a time stamp at the end of a paragraph. */
  readonly lines: readonly (readonly InlineRun[])[];
};

const NOTHING: Ahead = { speaker: null, startSeconds: null, lines: [] };
const WORDLESS = {
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

/** Where a line of text stands in the body. */
function lineOf(atoms: readonly InlineRun[]): number | undefined {
  return atoms[0]?.leaf.position?.start.line;
}
