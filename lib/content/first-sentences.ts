import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';
import type { Transcript } from '@/lib/transcript/transcript';

/** A greeting alone says nothing about an episode. */
const FEWEST = 60;
const ENOUGH = 120;
const MOST = 220;
/** The rest of a long paragraph is not read. */
const LOOKED_AT = 1000;

/**
 * The beginning of a transcript in place of a summary: whole sentences where
 * they fit, else cut after a word, with an ellipsis. Never a heading; quotes only
 * where there is no paragraph.
 *
 * @param language BCP 47; says where sentences and words end.
 * @returns An empty string when nothing is spoken.
 */
export function firstSentences({ sections }: Transcript, language: string): string {
  const blocks = sections.flatMap((section) => section.blocks).filter(({ text }) => text !== '');
  const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
  const quotes = blocks.filter(({ kind }) => kind === 'quote');
  const spoken = (paragraphs.length > 0 ? paragraphs : quotes).map(({ text }) => text);
  const rules = sentenceRulesFor(language);
  let summary = '';
  for (const paragraph of spoken) {
    const start = paragraph.slice(0, LOOKED_AT);
    for (const sentence of sentencesIn(start, rules)) {
      const longer = `${summary} ${start.slice(sentence.start, sentence.end)}`.trim();
      if (longer.length > MOST) {
        return summary.length < FEWEST ? cutAtWord(longer, language) : summary;
      }
      summary = longer;
    }
    if (summary.length >= ENOUGH) return summary;
  }
  return summary;
}

function cutAtWord(text: string, language: string): string {
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  let end = 0;
  for (const { segment, index, isWordLike } of words.segment(text)) {
    if (index + segment.length >= MOST) break;
    if (isWordLike === true) end = index + segment.length;
  }
  // Half of a character that takes two units is none.
  const cut = text.slice(0, end === 0 ? MOST - 1 : end).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
