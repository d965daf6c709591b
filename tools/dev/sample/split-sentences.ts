import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';
import { sentencesIn } from '@/lib/language/sentences';

/** The sentences of a paragraph as texts. */
export function splitSentences(text: string, language: string): string[] {
  return sentencesIn(text, sentenceRulesFor(language)).map(({ start, end }) =>
    text.slice(start, end),
  );
}
