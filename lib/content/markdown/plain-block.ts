import type { Heading, Paragraph, PhrasingContent } from 'mdast';

export type PlainBlock = Heading | Paragraph;

type Position = NonNullable<PlainBlock['position']>;
export type Point = Position['start'];

/** Lines of a source without an empty one between them. */
export type Lines = {
  readonly text: string;
  /** 1-based line of the source on which they begin, in its first column. */
  readonly line: number;
  /** The characters of the source before them. */
  readonly offset: number;
};

/**
 * Characters that may mean something inside a line. Brackets are plain as long as no address
 * follows them and the source defines no references.
 */
const SPECIAL = /[*_~`<\\@\t\uFDD0-\uFDD3]|&(?! )|:\/\/|www\.|\]\(/i;
const BRACKET = /[[\]]/;
/** Spaces at the end of a line, which Markdown removes or reads as a line break. */
const TRAILING_SPACE = / $/m;
/** Lines that may be something else than a line of a paragraph. */
const OTHER_START = /^(?![\p{L}[("'“”‘’«»„¿¡…—–$€£\uFDDA]|(?!\d+[.)])\d)/mu;

const HEADING = /^(#{1,6}) (?! )([^#\n]+)$/;
/** A name in bold at the start of a paragraph. */
const NAME = /^\*\*(\p{L}(?:[^*\n]*[\p{L}\p{N}.:])?)\*\*(?=:? \S)/u;

/**
 * Reads lines of plain words: a heading, or a paragraph that may begin with a name in bold.
 *
 * @param hasDefinitions Whether text in brackets may refer to something.
 * @returns `null` if Markdown may read them in another way.
 */
export function plainBlock(lines: Lines, hasDefinitions: boolean): PlainBlock | null {
  const { text } = lines;
  if (TRAILING_SPACE.test(text)) return null;
  const isPlain = (words: string) =>
    !SPECIAL.test(words) && !(hasDefinitions && BRACKET.test(words));
  if (text.startsWith('#')) {
    const [, marks = '', title = ''] = HEADING.exec(text) ?? [];
    return title !== '' && isPlain(title) ? headingOf(lines, marks.length, title) : null;
  }
  const [bold = '', name = ''] = text.startsWith('**') ? (NAME.exec(text) ?? []) : [];
  const words = text.slice(bold.length);
  if (!isPlain(words) || !isPlain(name)) return null;
  if (OTHER_START.test(bold === '' ? text : text.slice(2))) return null;
  return paragraphOf(lines, name, words);
}

function headingOf(lines: Lines, marks: number, title: string): Heading {
  return {
    type: 'heading',
    // The pattern allows one to six.
    depth: marks as Heading['depth'],
    children: [textNode(lines, marks + 1, title)],
    position: positionOf(lines, 0, lines.text.length),
  };
}

function paragraphOf(lines: Lines, name: string, words: string): Paragraph {
  const from = lines.text.length - words.length;
  const children: PhrasingContent[] = [textNode(lines, from, words)];
  if (name !== '') {
    children.unshift({
      type: 'strong',
      children: [textNode(lines, 2, name)],
      position: positionOf(lines, 0, from),
    });
  }
  return { type: 'paragraph', children, position: positionOf(lines, 0, lines.text.length) };
}

function textNode(lines: Lines, from: number, value: string): PhrasingContent {
  return { type: 'text', value, position: positionOf(lines, from, from + value.length) };
}

function positionOf(lines: Lines, from: number, to: number): Position {
  return { start: pointIn(lines, from), end: pointIn(lines, to) };
}

/** The place in the source of a character of some lines. */
export function pointIn({ text, line, offset }: Lines, at: number): Point {
  let breaks = 0;
  let lineStart = 0;
  for (
    let next = text.indexOf('\n');
    next !== -1 && next < at;
    next = text.indexOf('\n', next + 1)
  ) {
    breaks += 1;
    lineStart = next + 1;
  }
  return { line: line + breaks, column: at - lineStart + 1, offset: offset + at };
}
