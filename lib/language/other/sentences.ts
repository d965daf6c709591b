import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Rules for languages without rules of their own: abbreviations common to most of them. */
export const sentenceRules: SentenceRules = {
  titles: 'Dr. Mr. Mrs. Ms. Prof. Ing. St.',
  inside: 'e.g. i.e. cf. vs. ca.',
  either: 'Inc. Ltd. Co. Corp. Jr. Sr.',
  beforeNumber: 'No. Nr. p. pp. vol. art. fig. tel. kl. č. čís. str. nr.',
  lettered: 'vitamin',
  openers: '',
};
