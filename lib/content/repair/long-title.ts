import { hasClauseWord } from './clause-words';
import { TURN } from './placeholders';
import { wordsIn } from './title-like';

const MIN_WORDS = 8;
const MAX_WORDS = 25;
const MAX_LENGTH = 160;
/** In English titles, words of at least this many letters are usually capitalized. */
const LONG_WORD = 4;
const NAME_AND_SUBTITLE = /^(\S[^:,]{1,70}?)\s?:\s+(\S.*)$/su;
/** Share of capitalized long words that distinguishes a title from a sentence. */
const MIN_CAPITAL_SHARE = 0.75;
const MIN_CAPITAL_SHARE_WITH_SUBTITLE = 0.6;
/** German capitalizes nouns in sentences, too. */
const MIN_CAPITAL_SHARE_GERMAN = 0.3;
/**
 * Whether a text too long for a short title has the form of a title: most words capitalized,
 * as in English, or a name with a subtitle after a colon.
 *
 * @param language BCP 47 tag; decides how titles are written.
 */
export function isLongTitle(text: string, language: string): boolean {
  const title = text.trim();
  const count = wordsIn(title);
  const isTooLong = title.length > MAX_LENGTH || count > MAX_WORDS || count < MIN_WORDS;
  if (isTooLong || /^\p{Ll}/u.test(title) || title.includes('\n') || title.includes(TURN))
    return false;
  if (/[.,;!…]["”’»)\]]*$/u.test(title) || /\p{Ll}[.!?…]["”’»)\]]*\s+\S/u.test(title)) return false;
  const share = capitalShare(title);
  const isGerman = /^de\b/i.test(language);
  if (!isGerman && share >= MIN_CAPITAL_SHARE) return true;
  const [, name, subtitle] = NAME_AND_SUBTITLE.exec(title) ?? [];
  if (name === undefined || subtitle === undefined || wordsIn(subtitle) < 3) return false;
  if (hasClauseWord(name, language)) return false;
  if (/^en\b/i.test(language)) return share >= MIN_CAPITAL_SHARE_WITH_SUBTITLE;
  return !isGerman || share >= MIN_CAPITAL_SHARE_GERMAN;
}

function capitalShare(title: string): number {
  const long = title.match(new RegExp(String.raw`[\p{L}\p{M}'’-]{${LONG_WORD},}`, 'gu')) ?? [];
  const capital = long.filter((word) => /^['’]?[\p{Lu}\p{Lt}]/u.test(word));
  return long.length === 0 ? 0 : capital.length / long.length;
}
