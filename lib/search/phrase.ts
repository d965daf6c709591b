import { wordsIn } from '@/lib/transcript/words';

/** The words of a query. */
export function wordsOf(asked: string): string[] {
  return wordsIn(asked).map(({ start, end }) => asked.slice(start, end));
}

/** Whether several words are asked for, and not in quotes, which is a phrase already. */
export function isPhrase(asked: string): boolean {
  return wordsOf(asked).length > 1 && !asked.includes('"');
}

/** Quotes of every country, as the index reads them. */
export function plainQuotes(asked: string): string {
  return asked.replaceAll(/[“”„«»]/g, '"');
}
