import { languageWords as ar } from './ar/words';
import { languageWords as de } from './de/words';
import { languageWords as en } from './en/words';
import { languageWords as es } from './es/words';
import { languageWords as fr } from './fr/words';
import { languageWords as it } from './it/words';
import type { LanguageWords } from './language-words';
import { languageWords as nl } from './nl/words';
import { otherLanguageWords } from './other/words';
import { languageWords as pt } from './pt/words';

const ALL: readonly LanguageWords[] = [ar, en, de, fr, es, it, pt, nl, ...otherLanguageWords];

/** The words of one kind in all languages. */
export function allWords(kind: keyof LanguageWords, separator = ' '): ReadonlySet<string> {
  return new Set(
    ALL.flatMap((language) => language[kind]?.split(separator) ?? []).filter((word) => word !== ''),
  );
}
