import { readBody, type BodyOptions } from '@/lib/content/markdown/read-body';
import { escapeMarkdown } from '@/lib/content/timing/readers/text-transcript';
import { transcriptHeading } from '@/lib/language/transcript-heading';
import { spokenBlocks } from '@/lib/transcript/timing';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';

/** A paragraph that cannot be written so that it is read as it was heard. */
export type Unwritable = { readonly paragraph: number; readonly text: string };

/** What surrounds the transcript in its file, since the reader takes the file as a whole. */
export type Surroundings = {
  /** Markdown above the transcript's text, with its heading. */
  readonly before: string;
  /** Markdown below it. */
  readonly after: string;
  readonly options: BodyOptions;
};

/**
 * Ways to write a paragraph whose letters the reader takes for something else, such as a name
 * before a colon or a heading in capitals. None of them changes a word.
 */
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  // `Nora: hello` names a speaker.
  (text) => text.replaceAll(/[:：](?=\s|$)/g, ','),
  // A short line in capitals is a heading.
  (text) => (/[.!?…]$/.test(text) ? text : `${text}.`),
  // `[12:05]` is a time stamp, and `>>` announces a turn.
  (text) => text.replaceAll(/[[\](){}<>*_~#|]/g, ''),
  (text) => text.replaceAll(/[[\](){}<>*_~#|]/g, '').replaceAll(/[:：](?=\s|$)/g, ','),
  // A line that begins with a clock.
  (text) => `“${text.replaceAll(/[[\](){}<>*_~#|"“”]/g, '').replaceAll(/[:：](?=\s|$)/g, ',')}”`,
];

/**
 * Writes recognized text as Markdown, and reads it again: each word, speaker and paragraph has to
 * come back as it was heard.
 *
 * @returns The Markdown with plain line ends, and the transcript as the reader reads it.
 */
export function transcriptMarkdown(
  heard: Transcript,
  { before, after, options }: Surroundings,
): { readonly markdown: string; readonly transcript: Transcript } | Unwritable {
  const blocks = spokenBlocks(heard);
  const forms = blocks.map(() => 0);
  for (;;) {
    const markdown = blocks.map((block, at) => paragraphOf(block, forms[at] ?? 0)).join('\n\n');
    const { transcript } = readBody(`${before}\n\n${markdown}\n${after}`, options);
    const fault = firstDifference(blocks, transcript);
    if (fault === null) return { markdown, transcript };
    const form = (forms[fault] ?? 0) + 1;
    if (form >= FORMS.length) {
      // A line that is read as the heading of the transcript moves all paragraphs.
      const heading = blocks.findIndex(({ text }) => transcriptHeading(text) !== null);
      const at = heading === -1 ? fault : heading;
      return { paragraph: at + 1, text: blocks[at]?.text ?? '' };
    }
    forms[fault] = form;
  }
}

function paragraphOf({ speaker, text }: Block, form: number): string {
  const name = speaker === null ? '' : `**${escapeMarkdown(speaker)}:** `;
  return name + escapeMarkdown(FORMS[form]?.(text).trim() ?? text);
}

/** Index of the first paragraph that is read otherwise; `null` if there is none. */
function firstDifference(heard: readonly Block[], read: Transcript): number | null {
  const hasHeading = read.sections.some(({ title }) => title !== null);
  const blocks = spokenBlocks(read);
  const at = heard.findIndex((block, index) => {
    const other = blocks[index];
    return (
      other === undefined ||
      other.kind !== 'paragraph' ||
      other.speaker !== block.speaker ||
      other.startSeconds !== null ||
      (other.points?.length ?? 0) > 0 ||
      wordsOf(other.text) !== wordsOf(block.text)
    );
  });
  if (at !== -1) return at;
  return hasHeading || blocks.length !== heard.length ? heard.length - 1 : null;
}

function wordsOf(text: string): string {
  return wordsIn(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}
