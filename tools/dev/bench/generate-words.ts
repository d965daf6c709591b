const SYLLABLES = 'ba den fi gol hu kra lem mi nor pu ras sti tal ver wo zen'.split(' ');
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

/** Creates a unique word from syllables for each number. */
function wordAt(index: number): string {
  let word = '';
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}
