import { randomFrom, type Talk } from './generate-talks';
import { startOfWord } from './whisper-times';

/** Words in a phrase that occurs once in the whole show. */
const WORDS_IN_PHRASE = 4;
const WORDS_IN_SENTENCE = 12;
const MOST_WORDS = 3;

export type Phrase = {
  readonly slug: string;
  readonly words: string;
  readonly seconds: number;
};

/**
 * Draws queries of one to three words. A word is drawn as often as it is spoken.
 *
 * @param seed The same queries are drawn for the same seed.
 */
export function drawQueries(talks: readonly Talk[], count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const word = () => {
    const { words = [] } = talks[Math.floor(random() * talks.length)] ?? {};
    return words[Math.floor(random() * words.length)] ?? '';
  };
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: (at % MOST_WORDS) + 1 }, word).join(' '),
  );
}

/** Phrases that occur once in all talks. */
export function uniquePhrases(talks: readonly Talk[], count: number): Phrase[] {
  const all = talks.map(({ words }) => ` ${words.join(' ')} `);
  const found: Phrase[] = [];
  for (let at = 0; found.length < count && at < count * 10; at += 1) {
    const talk = talks[(at * 37) % talks.length];
    if (talk === undefined) break;
    // Inside a sentence.
    const word = WORDS_IN_SENTENCE * ((at * 29) % 120) + (at % 8);
    const words = talk.words.slice(word, word + WORDS_IN_PHRASE).join(' ');
    if (isOnce(all, ` ${words} `)) {
      found.push({ slug: talk.slug, words, seconds: startOfWord(word) });
    }
  }
  return found;
}

function isOnce(texts: readonly string[], words: string): boolean {
  const [first, ...others] = texts.filter((text) => text.includes(words));
  return (
    first !== undefined && others.length === 0 && first.indexOf(words) === first.lastIndexOf(words)
  );
}
