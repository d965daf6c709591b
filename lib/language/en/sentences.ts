import type { SentenceRules } from '@/lib/language/sentence-rules';

/** English. */
export const sentenceRules: SentenceRules = {
  titles:
    'Mr. Mrs. Ms. Mx. Dr. Drs. Prof. Rev. Hon. Sen. Rep. Gov. Gen. Col. Maj. Capt. Cpt. Lt. Sgt. Cmdr. Adm. Pres. Fr. Messrs. Mme. Msgr. Supt. Insp.',
  inside: 'e.g. i.e. vs. cf. viz. approx. ca. incl. esp. resp. E.g. I.e.',
  either:
    'St. Inc. Corp. Ltd. Co. Bros. Jr. Sr. Ave. Blvd. Rd. Mt. Ft. a.m. p.m. Ph.D. B.C. A.D. dept. est. al. Univ.',
  beforeNumber:
    'No. Nos. Nr. Vol. Vols. Ch. Fig. Figs. Sec. Sect. p. pp. Art. Op. Eq. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. c. pt.',
  lettered:
    'vitamin plan type class group grade section appendix option part version letter team level hepatitis figure point exhibit side gate room block line platform model series schedule phase factor category',
  openers:
    "the a an this that these those it its it's he she we they you i i'm i've i'd i'll my our your his her their there here what when where who why how which if as at by for from in into of on to with without after before since until while because although though but and or so then now today yesterday tomorrow yes no not nobody nothing everyone everybody everything someone somebody something some many most all both each every few several one two three another other also even just only still later meanwhile however instead perhaps maybe well ok okay let let's is are was were do does did has have had can could will would should please thanks thank that's there's he's she's we're they're you're don't didn't",
  pronouns: 'I',
};
