import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentenceRules as other } from '@/lib/language/other/sentences';

/** Greek, whose question mark is a semicolon. */
export const sentenceRules: SentenceRules = {
  ...other,
  titles: 'κ. κα. Δρ. Καθ.',
  inside: 'π.χ. δηλ. βλ. π.Χ. μ.Χ. κ.ά.',
  ownEnd: ';',
};
