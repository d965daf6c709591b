import type { SentenceRules } from '@/lib/language/sentence-rules';
import { sentenceRules as other } from '@/lib/language/other/sentences';

/** Japanese. */
export const sentenceRules: SentenceRules = { ...other, afterQuote: 'と って など' };
