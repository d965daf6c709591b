import type { SentenceRules } from '@/lib/language/sentence-rules';

/** Dutch. */
export const sentenceRules: SentenceRules = {
  titles:
    'dhr. Dhr. mevr. Mevr. mw. mej. dr. drs. Drs. prof. ir. ing. mr. ds. St. Dr. Mr. Prof. gen. kol. jhr.',
  inside:
    'bijv. bv. d.w.z. m.a.w. o.a. i.p.v. t.o.v. m.b.t. i.v.m. t.a.v. enz.v. ca. evt. incl. excl. resp. z.g. zgn. vgl. cf. vs. max. min. a.h.w. n.a.v. t.g.v. m.n.',
  either: 'mln. mld. v.Chr. n.Chr. Co. Inc. Ltd. Jr. str. afd.',
  beforeNumber:
    'nr. nrs. blz. p. pp. art. hfst. fig. vol. tel. dl. jan. feb. mrt. apr. aug. sept. okt. nov. dec.',
  lettered: 'vitamine plan type klasse groep deel versie letter hepatitis punt kant lijn',
  openers:
    'de het een dit dat deze die ik jij je u hij zij ze wij we jullie er hier daar wat wie waar wanneer waarom hoe welke als toen want maar en of dus omdat hoewel terwijl nadat voordat na voor bij met van naar op uit in om te tot tussen door zonder over onder ook nog niet niets geen niemand iemand alle alles veel sommige meer mijn jouw zijn haar ons onze hun ja nee goed misschien natuurlijk later eerst daarna daarom daarbij dan nu vandaag gisteren morgen altijd elk elke iedereen is was waren heeft hebben kan dank',
};
