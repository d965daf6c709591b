import type { Root } from 'mdast';
import type { Person } from '@/lib/show/person';
import type { Section, Transcript } from '@/lib/transcript/transcript';
import { repairScript } from '@/lib/content/repair/repair-script';
import { withoutStandIns } from '@/lib/content/repair/stand-ins';
import { checkLinks } from './check-links';
import { countWords } from './count-words';
import { listFootnotes } from './footnotes';
import { headingLevels } from './heading-levels';
import { readHtml } from './html/read-html';
import { transcriptStart } from './part-notes';
import { readSections } from './read-sections';
import { resolveReferences } from './references';
import { settle } from './settle';
import { speakersOf } from './speakers';
import { markdown, toHtml } from './to-html';

export type BodyOptions = {
  /** Who may be named before a colon without bold. */
  readonly people: readonly Pick<Person, 'name'>[];
  /** Where the body begins in its file, counted from 1. */
  readonly firstLine: number;
  /** BCP 47; says what a word is. */
  readonly language: string;
};

export type Body = {
  /** Safe HTML; `null` when the body has no notes. */
  readonly notesHtml: string | null;
  readonly transcript: Transcript;
  readonly problems: readonly {
    readonly line: number;
    readonly field: string;
    readonly message: string;
  }[];
  /** What of it is not shown, by the line of the file. */
  readonly notices: readonly {
    readonly line: number;
    readonly message: string;
  }[];
};

/**
 * Reads what stands below the front matter: show notes, if a heading such as
 * `Transcript` follows them, and the transcript, repaired where a machine wrote
 * it. Nothing in it can run, and no word of it is lost.
 */
export function readBody(body: string, { people, firstLine, language }: BodyOptions): Body {
  const root = markdown.parse(withoutStandIns(body));
  resolveReferences(root);
  const leftOut = readHtml(root);
  const links = checkLinks(root, body, firstLine);
  const at = transcriptStart(root, people);
  const notes: Root = {
    type: 'root',
    children: root.children.slice(0, Math.max(at, 0)),
  };
  const text: Root = { type: 'root', children: root.children.slice(at + 1) };
  listFootnotes([notes, text]);
  settle(notes, body);
  settle(text, body);
  const speakers = speakersOf(text, people);
  repairScript(speakers)(notes);
  repairScript(speakers)(text);
  const { sections, problems } = readSections(text.children, speakers, firstLine);
  return {
    notesHtml: notes.children.length === 0 ? null : notesOf(notes),
    transcript: { sections, wordCount: wordCount(sections, language) },
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

function notesOf({ children }: Root): string {
  const levels = headingLevels(children);
  // Below "Show notes", as sections are below "Full transcript"; Markdown has no deeper ones.
  return toHtml(
    children.map((block) =>
      block.type === 'heading' ? { ...block, depth: levels.get(block) ?? 3 } : block,
    ),
  );
}

function wordCount(sections: readonly Section[], language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return sections
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, { text }) => sum + countWords(text, segmenter), 0);
}
