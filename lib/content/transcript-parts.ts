import { LINE_IN_EDIT_URL } from '@/lib/links/edit-link';
import type { Show } from '@/lib/show/show';
import type { Transcriber, Transcription, TranscriptStatus } from '@/lib/transcript/transcriber';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { firstSentences } from './first-sentences';
import { paragraphsOfHtml } from './timing/readers/text-transcript';

/** Whether pages of the show link to lines of its files. */
export function linksToLines({ editUrl }: Pick<Show, 'editUrl'>): boolean {
  return editUrl?.includes(LINE_IN_EDIT_URL) === true;
}

/** A transcript with the lines of its paragraphs only if pages of the show link to them. */
export function shownLines(transcript: Transcript, show: Pick<Show, 'editUrl'>): Transcript {
  if (linksToLines(show)) return transcript;
  const sections = transcript.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map(withoutLine),
  }));
  return { ...transcript, sections };
}

function withoutLine(block: Block): Block {
  const copy: { line?: number } & Block = { ...block };
  delete copy.line;
  return copy;
}

/** How a transcript was made; `null` if a person wrote it. */
export function transcriptionOf(
  status: TranscriptStatus | undefined,
  transcriber: Transcriber | null,
): Transcription | null {
  if (status === undefined && transcriber === null) return null;
  return { status: status ?? null, transcriber };
}

/** Links without a letter, such as the arrow that an import writes for a picture. */
const MARK_LINKS = /<a\b[^>]*>[^<\p{L}\p{N}]*<\/a>/gu;

/** The beginning of the transcript, or of the notes of an episode that has none. */
export function summaryFrom(
  transcript: Transcript,
  notes: string | null,
  language: string,
): string {
  const spoken = firstSentences(transcript, language);
  if (spoken !== '' || notes === null) return spoken;
  const paragraphs = paragraphsOfHtml(notes.replaceAll(MARK_LINKS, ''));
  const blocks = paragraphs.map(({ text }) => ({ kind: 'paragraph' as const, text }));
  return firstSentences({ sections: [{ blocks }] }, language);
}
