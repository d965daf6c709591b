import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Italian. */
export const sentenceRules: SentenceRules = {
  titles:
    'Sig. Sigg. Sig.ra Sig.na Dott. Dr. Prof. Ing. Avv. Arch. Geom. Rag. On. Sen. Mons. Gen. Col. Cap. Ten. S. Rev. sig. sigg. sig.ra sig.na dott. dott.ssa dr. prof. prof.ssa ing. avv. arch. geom. rag. on. sen. mons. gen. sec. secc.',
  inside: 'es. ecc.ra cfr. cf. vs. ca. p.es. c.d. cosidd. max. min. incl.',
  either: 'S.p.A. S.r.l. Inc. Ltd. Jr. a.C. d.C. Univ.',
  beforeNumber: 'n. nn. nr. pag. pagg. p. pp. art. artt. cap. vol. fig. tel. ed. op.',
  lettered: 'vitamina piano tipo classe gruppo parte versione lettera epatite punto lato',
  openers:
    'il lo la i gli le un uno una questo questa questi queste quello quella quelli io tu lui lei noi voi loro si mi ti ci vi ne che chi quando come dove perché perchè cosa se ma e ed o oppure non sì no con senza in nel nella di del della dei da dal dalla a al alla per su sul tra fra poi dopo prima anche oggi ieri domani ora adesso qui lì così allora infatti però quindi tutto tutti tutta molti alcuni ogni nessuno niente è sono era erano ho ha abbiamo grazie bene più',
};
