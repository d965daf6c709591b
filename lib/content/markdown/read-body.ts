import type { Root, RootContent } from 'mdast';
import type { Person } from '@/lib/show/person';
import type { Section, Transcript } from '@/lib/transcript/transcript';
import { repairScript } from '@/lib/content/repair/repair-script';
import { countWords } from './count-words';
import { headingLevels } from './heading-levels';
import { plainText } from './plain-text';
import { readSections } from './read-sections';
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
};

/**
 * Reads what stands below the front matter: show notes, if a second-level
 * heading `Transcript` follows them, and the transcript, repaired where a
 * machine wrote it. Nothing in it can run, and no word of it is lost.
 */
export function readBody(body: string, { people, firstLine, language }: BodyOptions): Body {
  const root = markdown.parse(body);
  settle(root, body);
  const at = root.children.findIndex(isTranscriptHeading);
  const notes: Root = { type: 'root', children: root.children.slice(0, Math.max(at, 0)) };
  const text: Root = { type: 'root', children: root.children.slice(at + 1) };
  const speakers = speakersOf(text, people);
  repairScript(speakers)(notes);
  repairScript(speakers)(text);
  const { sections, problems } = readSections(text.children, speakers, firstLine);
  return {
    notesHtml: notes.children.length === 0 ? null : notesOf(notes),
    transcript: { sections, wordCount: wordCount(sections, language) },
    problems: problems.map((problem) => ({ ...problem, field: 'transcript' })),
  };
}

/** In the languages that the interface speaks, and with what scripts stick to it. */
const TRANSCRIPT = /^trans[ck]ript[\s:*_-]*$/i;

function isTranscriptHeading(block: RootContent): boolean {
  return block.type === 'heading' && block.depth === 2 && TRANSCRIPT.test(plainText(block));
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
