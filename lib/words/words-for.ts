import { words as de } from './page/de';
import { words as en } from './page/en';
import type { PageWords } from './page/words';

/** Each has a file `current.<name>.ts`, which a build for that language takes. */
const DICTIONARIES = { en, de };

export type DictionaryName = keyof typeof DICTIONARIES;

/**
 * The dictionary that serves a language best: `de-AT` takes `de`, and a language
 * without one takes `en`.
 *
 * @param language BCP 47 tag.
 */
export function dictionaryFor(language: string): DictionaryName {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return isDictionary(primary) ? primary : 'en';
}

/**
 * The words of the interface in a language, for tools and outputs. Components
 * import `@/lib/words/current`, which holds one language alone.
 *
 * @param language BCP 47 tag.
 */
export function wordsFor(language: string): PageWords {
  return DICTIONARIES[dictionaryFor(language)];
}

function isDictionary(name: string): name is DictionaryName {
  return Object.hasOwn(DICTIONARIES, name);
}
