import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Rules for languages without rules of their own: abbreviations common to most of them. */
export const sentenceRules: SentenceRules = {
  titles:
    'Dr. Mr. Mrs. Ms. Prof. Ing. St. dr. prof. ing. doc. Doc. mgr. Mgr. inż. ks. św. ul. Sn. Av. Hr. hr. Fr. fru. inž. MUDr. JUDr. PhDr. RNDr.',
  inside:
    'e.g. i.e. cf. vs. ca. np. tj. tzn. tzw. m.in. ang. ok. vb. vd. örn. t.ex. bl.a. d.v.s. dvs. f.eks. m.fl. tzv. např. napr. tzn. resp. max. min.',
  either: 'Inc. Ltd. Co. Corp. Jr. Sr.',
  beforeNumber:
    'No. Nr. p. pp. vol. art. fig. tel. kl. č. čís. str. nr. s. godz. r. d. sf. rozdz. rys. obr.',
  lettered: 'vitamin',
  openers: '',
};
