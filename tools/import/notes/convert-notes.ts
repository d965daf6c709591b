import type { Root } from 'hast';
import { readBody } from '@/lib/content/markdown/read-body';
import { cleanNotes, isHtml, parseHtml, parseText, type LeftOut } from './notes-tree';
import { markdownOfTree } from './notes-markdown';
import {
  differenceOf,
  factsOf,
  isWhole,
  type NotesDifference,
  type NotesFacts,
} from './notes-words';

/** Notes as Markdown, and what a page shows of them. */
export type ConvertedNotes = {
  /** An empty string for none. */
  readonly markdown: string;
  readonly words: readonly string[];
  readonly difference: NotesDifference;
  readonly leftOut: LeftOut;
};

export type Page = {
  /** Against which relative links are resolved. */
  readonly base: string | null;
  readonly people: readonly { readonly name: string }[];
  readonly language: string;
  /** Paths below `public` by the addresses of pictures that are there. */
  readonly pictures?: ReadonlyMap<string, string>;
};

/** Below the notes, so that our reader does not take them for the transcript. */
export const END_OF_NOTES = '\n\n## Transcript\n';

/**
 * Converts notes to Markdown, and compares every word and link with what the page will show.
 * If something would be lost, tables, code and headings become plain paragraphs.
 */
export function convertNotes(text: string, page: Page): ConvertedNotes {
  const source = isHtml(text) ? parseHtml(text) : parseText(decoded(text));
  const facts = factsOf(source);
  const first = attempt(source, facts, page, false);
  if (isWhole(first.difference)) return { ...first, words: facts.words };
  const flat = attempt(source, facts, page, true);
  const best = weightOf(flat.difference) < weightOf(first.difference) ? flat : first;
  return { ...best, words: facts.words };
}

function attempt(
  source: Root,
  facts: NotesFacts,
  { base, people, language, pictures }: Page,
  isFlat: boolean,
) {
  const leftOut: LeftOut = new Map();
  const markdown = markdownOfTree(cleanNotes(source, { base, leftOut, isFlat, pictures }));
  const { notesHtml } = readBody(markdown + END_OF_NOTES, { people, firstLine: 1, language });
  const shown = factsOf(parseHtml(notesHtml ?? ''));
  return { markdown, leftOut, difference: differenceOf(facts, shown) };
}

function weightOf({ lostWords, addedWords, isReordered, lostLinks }: NotesDifference): number {
  return lostWords + addedWords + Number(isReordered) + lostLinks.length * 10;
}

/** Some programs write entities of HTML into plain text. Only those of punctuation are decoded. */
function decoded(text: string): string {
  return text.replaceAll(
    /&(?:[lr][sd]quo|[nm]dash|hellip|nbsp|quot|apos|#39|#8\d{3});/g,
    (entity) => factsText(entity),
  );
}

function factsText(entity: string): string {
  const [node] = parseHtml(entity).children;
  return node?.type === 'text' ? node.value : entity;
}
