import { sentencesIn } from '@/lib/transcript/sentences';

/** The sentences of a paragraph as texts. */
export function splitSentences(text: string, language: string): string[] {
  return sentencesIn(text, language).map(({ start, end }) => text.slice(start, end));
}
