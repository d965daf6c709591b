/**
 * Words that make the text before a colon a clause: verbs, pronouns, and calls to the reader.
 * By language, because `a` is a verb in French and an article in Portuguese.
 */
const CLAUSE_WORDS: Readonly<Record<string, string>> = {
  en: 'is are was were be has have had say says said mean means i we you he she they it remember',
  de: 'ist sind war waren hat haben hatte heißt sagt sagte sagen bedeutet gilt ich wir ihr er sie es man merke merkt denkt',
  fr: 'est sont était étaient a ont avait dit disent dis je nous vous il elle ils elles on ce ceci cela rappelez retenez notez imaginez',
  es: 'es son era eran fue hay tiene tienen dice dicen digo yo nosotros ustedes ella ellos esto eso recuerda recuerden recordad imagina imaginen',
  it: 'è sono era erano ha hanno aveva dice dico dicono io noi voi lui lei loro questo quello ciò ricorda ricordate immagina immaginate',
  pt: 'é são era eram foi tem têm há diz dizem digo disse eu nós você vocês ele ela eles elas isto isso lembre lembrem imagine imaginem',
  nl: 'is zijn was waren heeft hebben had zegt zei zeggen bedoel betekent ik wij we jullie hij zij ze dit dat onthoud',
  pl: 'jest są był była było były ma mają miał powiedział mówi mówię chodzi znaczy to ja my ty wy on ona oni pamiętaj pamiętajcie',
  tr: 'şu şudur şöyle bu budur var yok dedi dedim diyor diyorum ben biz siz onlar unutma unutmayın',
};

const ALL = Object.values(CLAUSE_WORDS).join(' ');

/**
 * Whether the text before a colon is a clause rather than a name.
 *
 * @param language BCP 47 tag; the words of all languages count if it is not listed.
 */
export function hasClauseWord(text: string, language: string): boolean {
  const [code = ''] = language.toLowerCase().split('-', 1);
  const words = new Set((CLAUSE_WORDS[code] ?? ALL).split(' '));
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).some((word) => words.has(word));
}
