const SYLLABLES = 'ba de fi go hu ka le mi no pu ra si ta ve wo zu'.split(' ');
const WORDS = 4000;
/** Number of words specific to one subject. */
const OWN_WORDS = 40;

/** Pseudo-random numbers from 0 to 1, determined by the seed. */
export function chance(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Draws a word with a realistic distribution: few words are frequent, most are rare, and
 * every third is specific to the subject.
 */
export function pickWord(next: () => number, subject: number): string {
  if (next() < 1 / 3)
    return wordAt(WORDS + subject * OWN_WORDS + Math.floor(next() ** 2 * OWN_WORDS));
  return wordAt(Math.floor(WORDS ** next()) - 1);
}

/**
 * Creates a unique word from syllables for each number. Low numbers, which are frequent, have one, so
 * that a word has five letters on average; in transcripts of spoken English it has four to five.
 */
function wordAt(index: number): string {
  const count = SYLLABLES.length;
  let word = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / count)) {
    word += SYLLABLES[(rest - 1) % count];
  }
  return word;
}
