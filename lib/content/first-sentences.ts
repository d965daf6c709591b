import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import type { Block } from '@/lib/transcript/transcript';

/** A shorter summary may be only a greeting, which says nothing about an episode. */
const MIN_LENGTH = 60;
const TARGET_LENGTH = 120;
const MAX_LENGTH = 220;
/** Only this many characters of a paragraph are searched for sentences. */
const SCANNED_LENGTH = 1000;

/** A transcript, or the text of a page in one section. */
type Text = {
  readonly sections: readonly { readonly blocks: readonly Pick<Block, 'kind' | 'text'>[] }[];
};

/**
 * The beginning of a transcript, used as the summary when an episode has none: whole
 * sentences if they fit, otherwise cut after a word, with an ellipsis. Headings are never
 * used, and block quotes only if there is no paragraph.
 *
 * @param language BCP 47 tag; decides where sentences and words end.
 * @returns An empty string when nothing is spoken.
 */
export function firstSentences({ sections }: Text, language: string): string {
  const blocks = sections.flatMap((section) => section.blocks).filter(({ text }) => text !== '');
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  const spoken = (paragraphs.length > 0 ? paragraphs : quotes).map(({ text }) => text);
  const rules = sentenceRulesFor(language);
  let summary = '';
  for (const paragraph of spoken) {
    const start = paragraph.slice(0, SCANNED_LENGTH);
    for (const sentence of sentencesIn(start, rules)) {
      const longer = `${summary} ${start.slice(sentence.start, sentence.end)}`.trim();
      if (longer.length > MAX_LENGTH) {
        return summary.length < MIN_LENGTH ? cutAtWord(longer, language) : summary;
      }
      summary = longer;
    }
    if (summary.length >= TARGET_LENGTH) return summary;
  }
  return summary;
}

function cutAtWord(text: string, language: string): string {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  let end = 0;
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (index + segment.length >= MAX_LENGTH) break;
    if (isWordLike === true) end = index + segment.length;
  }
  // Drop half of a surrogate pair at the end.
  const cut = text.slice(0, end === 0 ? MAX_LENGTH - 1 : end).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
