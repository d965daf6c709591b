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

/** Each has its folder in `lib/language`. */
const RULES = { ar, de, el, en, es, fr, it, ja, nl, other, pt };

/**
 * The folder of `lib/language` that knows a language best: `de-AT` has `de`, and
 * a language without a folder has `other`.
 *
 * @param language BCP 47 tag.
 */
export function sentenceFolderFor(language: string): keyof typeof RULES {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return isFolder(primary) ? primary : 'other';
}

/**
 * How sentences end in a language, for builds and tools. Pages import
 * `@/lib/language/current`, which holds the show's language alone.
 *
 * @param language BCP 47 tag.
 */
export function sentenceRulesFor(language: string): SentenceRules {
  return RULES[sentenceFolderFor(language)];
}

function isFolder(name: string): name is keyof typeof RULES {
  return Object.hasOwn(RULES, name);
}
