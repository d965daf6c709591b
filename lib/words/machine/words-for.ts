import { dictionaryFor } from '@/lib/words/words-for';
import { words as de } from './de';
import { words as en } from './en';
import type { MachineWords } from './words';

const DICTIONARIES = { en, de };

/**
 * The words for files that are no pages, in the language that serves a show best.
 *
 * @param language BCP 47 tag.
 */
export function machineWordsFor(language: string): MachineWords {
  return DICTIONARIES[dictionaryFor(language)];
}
