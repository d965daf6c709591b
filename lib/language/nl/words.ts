import type { LanguageWords } from '@/lib/language/language-words';

/** Dutch. */
export const languageWords: LanguageWords = {
  transcript: 'transcript transcriptie uitgeschreven',
  transcriptModifiers:
    'volledig volledige compleet complete hele aflevering podcast uitzending gesprek interview audio automatisch automatische gegenereerd van deze tekst en met ai lees door deel nummer',
  articles: 'de het een',
  phrases: 'volledige tekst|tekst van de aflevering',
  particles: 'van de der den het ten ter te',
  titles: 'dhr mevr mw meneer mevrouw dr drs prof professor ir ing',
  headingStarts: 'de het een dit dat waarom hoe wanneer waar wie wat onze',
};
