import type { SentenceRules } from '@/lib/language/sentence-rules';

/** French. */
export const sentenceRules: SentenceRules = {
  titles: 'M. MM. Mme. Mmes. Mlle. Mr. Mgr. Dr. Drs. Pr. Prof. Me. St. Ste. Gén. Cdt. Col.',
  inside:
    'cf. Cf. env. vs. c.-à-d. c.à.d. p.ex. P.ex. approx. hab. dép. fém. masc. litt. av. apr. i.e.',
  either: 'Cie. Inc. Ltd. S.A. J.-C. Jr. bd. boul. éd. coll.',
  beforeNumber:
    'n. no. nos. p. pp. vol. chap. art. fig. tél. janv. févr. avr. juil. sept. oct. nov. déc. t. éd. ch. op. h.',
  lettered:
    'vitamine plan type classe groupe partie version lettre hépatite point côté ligne option catégorie annexe niveau modèle bâtiment quai salle',
  openers:
    "le la les l un une des du de au aux ce cet cette ces c'est c’est ça cela il elle on nous vous ils elles je j'ai j’ai tu qui que quoi quand comment pourquoi où quel quelle quels quelles si mais et ou donc or ni car puis alors après avant depuis pendant pour par avec sans dans en sur sous chez entre vers même aussi ainsi enfin bref oui non bon bien merci mon ma mes ton ta tes son sa ses notre votre leur leurs tout tous toute toutes plusieurs certains certaines beaucoup chaque aucun aucune personne rien aujourd'hui aujourd’hui hier demain maintenant ici là voilà voici plus moins très pas ne n'est toujours jamais souvent parfois cependant pourtant toutefois d'abord d’abord ensuite finalement quelques quelqu'un y",
  hasSpacedQuotes: true,
};
