import { TURN } from './placeholders';
import { wordsIn } from './title-like';

const FEWEST_WORDS = 8;
const MOST_WORDS = 25;
const LONGEST = 160;
/** Words of this many letters are small in titles of English only where they are particles. */
const LONG_WORD = 4;
const NAME_AND_SUBTITLE = /^(\S[^:,]{1,70}?)\s?:\s+(\S.*)$/su;
/** Share of long words with a capital, by which a title is known from a sentence. */
const HEADLINE = 0.75;
const HEADLINE_WITH_SUBTITLE = 0.6;
/** German writes its nouns so in sentences, too. */
const NOUNS = 0.3;
/** What makes a sentence of the words before a colon. */
const SENTENCE_WORDS =
  /(?<![\p{L}\p{N}])(?:is|are|was|were|be|has|have|had|says?|said|means?|I|we|you|he|she|they|it|ist|sind|war|waren|hat|haben|hatte|heißt|sagte?|sagen|bedeutet|ich|wir|ihr|er|sie|es|man|est|sont|était|étaient|a|ont|avait|dit|disent|je|nous|vous|il|elle|ils|elles|on|son|era|eran|fue|hay|tiene|tienen|dice|dicen|yo|nosotros|ustedes|ella|ellos)(?![\p{L}\p{N}])/iu;

/**
 * Whether words that are too many for a short title have the form of one: most of them
 * with capitals, as English writes titles, or a name with a subtitle behind a colon.
 *
 * @param language BCP 47; says how titles are written.
 */
export function isLongTitle(text: string, language: string): boolean {
  const title = text.trim();
  const count = wordsIn(title);
  const isTooLong = title.length > LONGEST || count > MOST_WORDS || count < FEWEST_WORDS;
  if (isTooLong || /^\p{Ll}/u.test(title) || title.includes('\n') || title.includes(TURN))
    return false;
  if (/[.,;!…]["”’»)\]]*$/u.test(title) || /\p{Ll}[.!?…]["”’»)\]]*\s+\S/u.test(title)) return false;
  const share = capitalShare(title);
  const isGerman = /^de\b/i.test(language);
  if (!isGerman && share >= HEADLINE) return true;
  const [, name, subtitle] = NAME_AND_SUBTITLE.exec(title) ?? [];
  if (name === undefined || subtitle === undefined || wordsIn(subtitle) < 3) return false;
  if (SENTENCE_WORDS.test(name)) return false;
  if (/^en\b/i.test(language)) return share >= HEADLINE_WITH_SUBTITLE;
  return !isGerman || share >= NOUNS;
}

function capitalShare(title: string): number {
  const long = title.match(new RegExp(String.raw`[\p{L}\p{M}'’-]{${LONG_WORD},}`, 'gu')) ?? [];
  const capital = long.filter((word) => /^['’]?[\p{Lu}\p{Lt}]/u.test(word));
  return long.length === 0 ? 0 : capital.length / long.length;
}
