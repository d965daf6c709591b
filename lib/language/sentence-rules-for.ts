import { sentenceRules as ar } from './ar/sentences';
import { sentenceRules as de } from './de/sentences';
import { sentenceRules as el } from './el/sentences';
import { sentenceRules as en } from './en/sentences';
import { sentenceRules as es } from './es/sentences';
import { sentenceRules as fr } from './fr/sentences';
import { sentenceRules as it } from './it/sentences';
import { sentenceRules as ja } from './ja/sentences';
import { sentenceRules as nl } from './nl/sentences';
import { sentenceRules as other } from './other/sentences';
import { sentenceRules as pt } from './pt/sentences';
import type { SentenceRules } from './sentence-rules';

/** Languages with a folder in `lib/language`. */
const RULES = { ar, de, el, en, es, fr, it, ja, nl, other, pt };

/**
 * The folder of `lib/language` for a language: `de` for `de-AT`, and `other` for a language
 * without a folder.
 *
 * @param language BCP 47 tag.
 */
export function sentenceFolderFor(language: string): keyof typeof RULES {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return isFolder(primary) ? primary : 'other';
}

/**
 * The sentence rules of a language, for builds and tools. Pages import
 * `@/lib/language/current`, which contains only the show's language.
 *
 * @param language BCP 47 tag.
 */
export function sentenceRulesFor(language: string): SentenceRules {
  return RULES[sentenceFolderFor(language)];
}

function isFolder(name: string): name is keyof typeof RULES {
  return Object.hasOwn(RULES, name);
}
