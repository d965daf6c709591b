import { isFoundBy, type AskedWord } from '@/lib/search/asked-words';
import type { WordTerms } from '@/lib/search/word-terms';
import type { IndexReader } from './index-reader';
import type { Term } from './word-file';

/** A longer word than the one of the query counts at most so much. */
const LONGER_WEIGHT = 0.5;

/** A word that is not in the index is cut to at least so many letters, and to half of its own. */
const LETTERS_OF_SHORTER = 3;

/** A word of a query, with the texts that have it and their scores. */
export type FoundWord = AskedWord & { readonly scores: ReadonlyMap<number, number> };

/**
 * Finds the texts with each word of a query. A word with punctuation inside, which the index does
 * not have as a whole, is several words.
 */
export async function findWords(
  reader: IndexReader,
  words: readonly WordTerms[],
): Promise<FoundWord[]> {
  const found = words.map(async ({ whole, pieces }) => {
    const terms = await reader.termsAt(whole);
    const isKnown = pieces.length === 0 || terms.some(({ term }) => term === whole);
    if (isKnown) return [foundWord(whole, terms, reader.root.texts)];
    return Promise.all(
      pieces
        .filter((piece) => piece !== '')
        .map(async (piece) => foundWord(piece, await reader.termsAt(piece), reader.root.texts)),
    );
  });
  return (await Promise.all(found)).flat();
}

function foundWord(term: string, terms: readonly Term[], texts: number): FoundWord {
  const isLonger = terms.some((one) => one.term.startsWith(term));
  const asked = { term, shorter: isLonger ? null : shorterTerm(term, terms) };
  const levels = new Map<number, number>();
  for (const { term: found, postings } of terms) {
    if (!isFoundBy(asked, found)) continue;
    const weight = found === term ? 1 : LONGER_WEIGHT * (term.length / found.length);
    for (const { text, level } of postings()) {
      levels.set(text, Math.max(levels.get(text) ?? 0, level * Math.min(1, weight)));
    }
  }
  // A rare word says more about a text: see BM25.
  const rarity = Math.log(1 + (texts - levels.size + 0.5) / (levels.size + 0.5));
  const scores = new Map([...levels].map(([text, level]) => [text, level * rarity]));
  return { ...asked, scores };
}

/** The longest term with which a term begins. */
function shorterTerm(term: string, terms: readonly Term[]): string | null {
  const least = Math.max(LETTERS_OF_SHORTER, term.length / 2);
  const shorter = terms
    .map((one) => one.term)
    .filter((one) => one.length >= least && term.startsWith(one));
  return shorter.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** The texts with all words, with the sum of the scores. */
export function textsWithAll(words: readonly FoundWord[]): Map<number, number> {
  const [first, ...others] = [...words].sort((a, b) => a.scores.size - b.scores.size);
  const all = new Map<number, number>();
  for (const [text, score] of first?.scores ?? []) {
    const more = others.map(({ scores }) => scores.get(text));
    if (more.every((one) => one !== undefined)) {
      all.set(
        text,
        more.reduce((sum, one) => sum + one, score),
      );
    }
  }
  return all;
}

/**
 * Texts that may contain the words next to each other: those with each pair of them.
 *
 * @returns `null` for a query of one word, which is no phrase.
 */
export async function textsWithPairs(
  reader: IndexReader,
  words: readonly AskedWord[],
): Promise<ReadonlySet<number> | null> {
  if (words.length < 2) return null;
  const pairs = words
    .slice(1)
    .map(({ term }, at) => reader.textsWithPair(words[at]?.term ?? '', term));
  const [first = [], ...others] = (await Promise.all(pairs)).map((texts) => new Set(texts));
  return new Set([...first].filter((text) => others.every((one) => one.has(text))));
}
