import type { Root } from 'mdast';
import type { Person } from '@/lib/show/person';
import type { Section, Transcript } from '@/lib/transcript/transcript';
import { repairScript } from '@/lib/content/repair/repair-script';
import { withoutPlaceholders } from '@/lib/content/repair/placeholders';
import { checkLinks } from './check-links';
import { countWords } from './count-words';
import { listFootnotes } from './footnotes';
import { readHtml } from './html/read-html';
import { markStamps } from './mark-stamps';
import { unwrapNameHeadings } from './name-headings';
import { notesHtml } from './notes-html';
import { transcriptStart } from './transcript-start';
import { readSections } from './read-sections';
import { resolveReferences } from './references';
import { normalizeMarkdown } from './normalize-markdown';
import { speakersOf } from './speakers';
import { parseMarkdown } from './parse-markdown';
import { markTurns } from './turn-markers';
import { unquoteTurns } from './unquote-turns';

export type BodyOptions = {
  /** People whose names count as speakers before a colon even without bold. */
  readonly people: readonly Pick<Person, 'name'>[];
  /** 1-based line of the file on which the body begins. */
  readonly firstLine: number;
  /** BCP 47 tag; decides where words end. */
  readonly language: string;
  /** Length of the audio, if known; no time stamp is later. */
  readonly durationSeconds?: number;
  /** Whether paragraphs have the lines of the file on which they begin. */
  readonly keepsLines?: boolean;
};

export type Body = {
  /** Safe HTML; `null` if the body has no notes. */
  readonly notesHtml: string | null;
  readonly transcript: Transcript;
  /**
   * 1-based line of the file below the heading that begins the transcript; `null` if there is no
   * heading, so that the whole body is the transcript.
   */
  readonly textLine: number | null;
  readonly problems: readonly {
    readonly line: number;
    readonly field: string;
    readonly message: string;
  }[];
  /** Elements that are not shown, with their line in the file. */
  readonly notices: readonly {
    readonly line: number;
    readonly message: string;
  }[];
};

/**
 * Reads the part below the front matter: show notes, if a heading such as `Transcript`
 * follows them, and the transcript, repaired if a machine wrote it. The HTML cannot run
 * scripts, and no word is lost.
 */
export function readBody(
  body: string,
  { people, firstLine, language, durationSeconds, keepsLines }: BodyOptions,
): Body {
  const { root, source, leftOut, at } = readTree(body, people);
  const links = checkLinks(root, source, firstLine);
  const headingEnd = root.children[at]?.position?.end.line ?? null;
  const notes: Root = {
    type: 'root',
    children: root.children.slice(0, Math.max(at, 0)),
  };
  const text: Root = { type: 'root', children: root.children.slice(at + 1) };
  unquoteTurns(text);
  unwrapNameHeadings(text);
  listFootnotes([notes, text]);
  normalizeMarkdown(notes, source);
  normalizeMarkdown(text, source);
  markStamps(text, durationSeconds ?? null);
  const speakers = speakersOf(text, people);
  repairScript({ ...speakers, language })(notes);
  repairScript({ ...speakers, language })(text);
  const { sections, problems } = readSections(text.children, speakers, firstLine, keepsLines);
  return {
    notesHtml: notes.children.length === 0 ? null : notesHtml(notes.children, 3),
    transcript: { sections, wordCount: wordCount(sections, language) },
    textLine: headingEnd === null ? null : firstLine + headingEnd,
    problems: [
      ...links.map((problem) => ({ ...problem, field: 'link' })),
      ...problems.map((problem) => ({ ...problem, field: 'transcript' })),
    ],
    notices: leftOut.map(({ line, message }) => ({
      line: firstLine + line - 1,
      message,
    })),
  };
}

type Tree = {
  readonly root: Root;
  /** The Markdown of the tree. */
  readonly source: string;
  readonly leftOut: ReturnType<typeof readHtml>;
  /** The index of the heading that separates notes from the transcript, or -1. */
  readonly at: number;
};

/** Word processors leave characters without a width at the start of lines, before marks of Markdown. */
const INVISIBLE_START = /^[\u200B\u2060\uFEFF]+/gmu;

/** Parses a body into a Markdown tree in which the turns of the transcript are marked. */
function readTree(body: string, people: BodyOptions['people']): Tree {
  const source = withoutPlaceholders(body).replaceAll(INVISIBLE_START, '');
  const first = parse(source, people);
  const head = first.root.children.slice(0, first.at + 1);
  const lines = head.findLast(({ position }) => position !== undefined)?.position?.end.line;
  const marked = markTurns(source, lines ?? 0);
  return marked === source ? first : parse(marked, people);
}

function parse(source: string, people: BodyOptions['people']): Tree {
  const root = parseMarkdown(source);
  resolveReferences(root, source);
  const leftOut = readHtml(root);
  return { root, source, leftOut, at: transcriptStart(root, people) };
}

function wordCount(sections: readonly Section[], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + countWords(text, segmenter), 0);
}
