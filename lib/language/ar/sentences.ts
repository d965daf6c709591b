import { sentenceRules as other } from '@/lib/language/other/sentences';
import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Arabic, which has no capital letters. */
export const sentenceRules: SentenceRules = {
  ...other,
  titles: 'د. أ. أ.د. م.',
  inside: 'إلخ. ق.م. هـ.',
};
