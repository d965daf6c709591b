import type { Paragraph, RootContent } from 'mdast';
import type { Block, Section } from '@/lib/transcript/transcript';
import { atomsOf, nodesOf, type Atom } from '@/lib/content/repair/atoms';
import { linesOf, trimmed } from '@/lib/content/repair/cuts';
import { headingLevels } from './heading-levels';
import { plainText, titleText } from './plain-text';
import { opensSpeech, readOpening } from './read-opening';
import { sectionList, type Unnumbered } from './section-list';
import type { Speakers } from './speakers';
import { stampOrder, type BodyProblem } from './stamp-order';
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

  /** Nobody's words follow: it is shown as text, so that it is not lost. */
  const giveUpAhead = (): void => {
    for (const line of ahead.lines) sections.add({ ...PLAIN, ...contentOf(line) });
    ahead = NOTHING;
  };

  const addParagraph = (paragraph: Paragraph): void => {
    for (const line of speeches(paragraph, speakers)) {
      const { rest, wrongStamp, ...said } = readOpening(line, speakers);
      stamps.see(
        lineOf(line) ?? paragraph.position?.start.line ?? 1,
        said.startSeconds,
        wrongStamp,
      );
      if (saysTwice(ahead, said)) giveUpAhead();
      const speaker = said.speaker ?? ahead.speaker;
      const startSeconds = said.startSeconds ?? ahead.startSeconds;
      if (rest.length === 0) {
        ahead = { speaker, startSeconds, lines: [...ahead.lines, line] };
      } else {
        sections.add({ ...PLAIN, speaker, startSeconds, ...contentOf(rest) });
        ahead = NOTHING;
      }
    }
  };

  for (const block of blocks) {
    const kind = KINDS[block.type];
    if (block.type === 'paragraph') addParagraph(block);
    else if (block.type === 'heading') {
      // A time stamp above a heading is that of the text below it.
      if (ahead.speaker !== null) giveUpAhead();
      sections.open(titleText(block), levels.get(block) ?? 3);
    } else if (kind !== undefined) {
      giveUpAhead();
      sections.add({ ...PLAIN, kind, html: toHtml([block]), text: plainText(block) });
    }
  }
  giveUpAhead();
  return { sections: sections.numbered(), problems: stamps.problems };
}

type Opening = Pick<Block, 'speaker' | 'startSeconds'>;

/** Who speaks and when, said in paragraphs of their own, for the next one. */
type Ahead = Opening & { readonly lines: readonly (readonly Atom[])[] };

const NOTHING: Ahead = { speaker: null, startSeconds: null, lines: [] };
const PLAIN = { kind: 'paragraph', speaker: null, startSeconds: null } as const;
const KINDS: Partial<Record<RootContent['type'], Unnumbered['kind']>> = {
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  thematicBreak: 'break',
};

function saysTwice(ahead: Opening, said: Opening): boolean {
  return (
    (ahead.speaker !== null && said.speaker !== null) ||
    (ahead.startSeconds !== null && said.startSeconds !== null)
  );
}

/** A paragraph, or several where lines in it begin with who speaks. */
function speeches({ children }: Paragraph, speakers: Speakers): Atom[][] {
  const parts: Atom[][] = [];
  for (const line of linesOf(atomsOf(children))) {
    const last = parts.at(-1);
    if (last === undefined || opensSpeech(line, speakers)) parts.push([...line]);
    else last.push(...line);
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

function contentOf(atoms: readonly Atom[]): Pick<Block, 'html' | 'text'> {
  const paragraph: Paragraph = { type: 'paragraph', children: nodesOf(atoms) };
  const html = toHtml([paragraph]).replace(/^<p>|<\/p>$/g, '');
  return { html, text: plainText(paragraph) };
}

/** Where a line of text stands in the body. */
function lineOf(atoms: readonly Atom[]): number | undefined {
  return atoms[0]?.leaf.position?.start.line;
}
