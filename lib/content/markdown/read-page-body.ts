import type { Root, RootContent } from 'mdast';
import type { Person } from '@/lib/show/person';
import { repairScript } from '@/lib/content/repair/repair-script';
import { withoutPlaceholders } from '@/lib/content/repair/placeholders';
import { checkLinks } from './check-links';
import { listFootnotes } from './footnotes';
import { readHtml } from './html/read-html';
import { normalizeMarkdown } from './normalize-markdown';
import { notesHtml } from './notes-html';
import { plainText } from './plain-text';
import { resolveReferences } from './references';
import { speakersOf } from './speakers';
import { parseMarkdown } from './parse-markdown';

type PageBodyOptions = {
  /** Names that may be in bold before a colon, which is then no heading. */
  readonly people: readonly Pick<Person, 'name'>[];
  /** Line of the file on which the body begins, from 1. */
  readonly firstLine: number;
  /** BCP 47 tag. */
  readonly language: string;
};

type Message = { readonly line: number; readonly message: string };

export type PageBody = {
  /** Safe HTML; an empty string without text. */
  readonly html: string;
  /** Paragraphs and block quotes as plain text. */
  readonly texts: readonly { readonly kind: 'paragraph' | 'quote'; readonly text: string }[];
  readonly problems: readonly Message[];
  /** Elements that are not shown. */
  readonly notices: readonly Message[];
};

/** Reads the Markdown of a page by the rules of show notes. All of it belongs to the page. */
export function readPageBody(
  body: string,
  { people, firstLine, language }: PageBodyOptions,
): PageBody {
  const source = withoutPlaceholders(body);
  const root = parseMarkdown(source);
  resolveReferences(root, source);
  const leftOut = readHtml(root);
  const problems = checkLinks(root, source, firstLine);
  listFootnotes([root]);
  normalizeMarkdown(root, source);
  repairScript({ ...speakersOf(NO_TRANSCRIPT, people), language })(root);
  return {
    html: notesHtml(root.children, 2),
    texts: root.children.flatMap(textOf),
    problems,
    notices: leftOut.map(({ line, message }) => ({ line: firstLine + line - 1, message })),
  };
}

const NO_TRANSCRIPT: Root = { type: 'root', children: [] };

function textOf(block: RootContent): PageBody['texts'][number][] {
  if (block.type === 'paragraph') return [{ kind: 'paragraph', text: plainText(block) }];
  if (block.type === 'blockquote') return [{ kind: 'quote', text: plainText(block) }];
  return [];
}
