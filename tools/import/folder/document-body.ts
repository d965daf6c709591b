import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdown } from '@/lib/content/markdown/to-html';
import { readBody } from '@/lib/content/markdown/read-body';
import { transcriptStart } from '@/lib/content/markdown/transcript-start';
import { convertNotes, type ConvertedNotes, type Page } from '@/tools/import/notes/convert-notes';
import { wordsOf } from '@/tools/import/notes/notes-words';
import { whyUnreadable, type Sidecar } from '@/tools/import/sidecars';
import type { FolderContext } from './folder-context';
import { cleanMarkdown, factsOfMarkdown, markdownNotes } from './markdown-notes';
import type { SiteDocument } from './read-documents';
import { rangeOf, withoutTemplates } from './templates';
import { textAt } from './values-of';

type Say = (field: string, message: string) => void;

/** What stands below the front matter of a document, and what belongs to it in other files. */
export type DocumentBody = {
  readonly notes: ConvertedNotes;
  /** Markdown; an empty string for none. */
  readonly transcript: string;
  readonly sidecars: readonly Sidecar[];
};

/** Reads the notes and the transcript of a document. */
export async function documentBody(
  document: SiteDocument,
  context: FolderContext,
  page: Page,
  say: Say,
): Promise<DocumentBody> {
  const joined = context.noTranscripts ? null : context.transcriptOf(document.path);
  const timed = context.noTranscripts ? null : await timedTranscript(document, context, say);
  const { path, split } = document;
  if (/\.html?$/i.test(path)) {
    const notes = convertNotes(split.body, page);
    return { notes, transcript: joinedText(joined, context, page, say), sidecars: timed ?? [] };
  }
  const [above, below] = splitAtTranscript(plainMarkdown(document, context, say), page);
  const notes = markdownNotes(above, page, (address) => notesPicture(address, path, context));
  const own = below === '' ? '' : transcriptText(below, context, page, say);
  return {
    notes,
    transcript: own || joinedText(joined, context, page, say),
    sidecars: timed ?? [],
  };
}

/** The Markdown of a document in which nothing is left to run. */
function plainMarkdown({ path, split }: SiteDocument, { site }: FolderContext, say: Say): string {
  const { text, marks, attributes } = withoutTemplates(
    split.body,
    site.generator,
    /\.mdx$/i.test(path),
  );
  for (const mark of new Set(marks))
    say('notes', `Nothing runs it here, so it is shown as code: ${mark.slice(0, 160)}`);
  if (attributes > 0) say('notes', `${attributes} attributes of kramdown were removed.`);
  return text;
}

/** Splits where our reader would begin the transcript. */
function splitAtTranscript(source: string, { people }: Page): [string, string] {
  const root = markdown.parse(source);
  const heading = root.children[transcriptStart(root, people)];
  const range = heading === undefined ? null : rangeOf(heading);
  return range === null
    ? [source, '']
    : [source.slice(0, range.from), source.slice(range.to).trim()];
}

function notesPicture(address: string, path: string, context: FolderContext): string | null {
  return context.hasPictures ? (context.picture(address, path)?.to ?? null) : null;
}

function joinedText(
  joined: SiteDocument | null,
  context: FolderContext,
  page: Page,
  say: Say,
): string {
  if (joined === null) return '';
  context.used.set(joined.path, 'the transcript of an episode');
  return transcriptText(plainMarkdown(joined, context, say), context, page, say);
}

/** The Markdown of a transcript, after a comparison of its words with what the page shows. */
function transcriptText(source: string, { base }: FolderContext, page: Page, say: Say): string {
  const text = cleanMarkdown(source, { ...page, base }, () => null, new Map());
  const { transcript } = readBody(`## Transcript\n\n${text}`, {
    ...{ people: page.people, firstLine: 1, language: page.language },
  });
  const shown = new Map<string, number>();
  const count = (word: string) => shown.set(word, (shown.get(word) ?? 0) + 1);
  for (const { title, blocks } of transcript.sections) {
    wordsOf(title ?? '').forEach(count);
    for (const one of blocks) wordsOf(`${one.speaker ?? ''} ${one.text}`).forEach(count);
  }
  const lost = factsOfMarkdown(source).words.filter((word) => {
    const left = shown.get(word) ?? 0;
    shown.set(word, left - 1);
    return left <= 0 && !/^\d+$/.test(word);
  });
  // A speaker who goes on is not named again.
  const missing = lost.filter((word) => !transcriptNames(transcript).has(word));
  if (missing.length > 0)
    say(
      'transcript',
      `${missing.length} words do not come out, such as "${missing.slice(0, 5).join(' ')}". Compare them.`,
    );
  return text;
}

function transcriptNames({ sections }: ReturnType<typeof readBody>['transcript']): Set<string> {
  return new Set(
    sections.flatMap(({ blocks }) => blocks.flatMap(({ speaker }) => wordsOf(speaker ?? ''))),
  );
}

/** A transcript with times: a file that front matter names, or one of the same name. */
async function timedTranscript(
  { path, split }: SiteDocument,
  context: FolderContext,
  say: Say,
): Promise<Sidecar[] | null> {
  const named = textAt(split.data, ...context.names('transcript'));
  const file = context.timedFileOf(path, named);
  if (file === null) return null;
  const ending = /\.\w+$/.exec(file)?.[0].toLowerCase() ?? '';
  const text = (await readFile(join(context.site.root, file), 'utf8')).replace(/^\uFEFF/, '');
  const why = whyUnreadable(ending, text);
  if (why !== null) {
    say('transcript', `${file}: ${why}`);
    return null;
  }
  context.used.set(file, 'the transcript of an episode');
  return [{ ending, text, raw: text }];
}
