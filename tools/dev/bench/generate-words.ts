const SYLLABLES = 'ba den fi gol hu kra lem mi nor pu ras sti tal ver wo zen'.split(' ');
const WORDS = 4000;
/** As large as the vocabulary that a subject has for itself. */
const OWN_WORDS = 40;

/** Numbers from 0 to 1 that are the same for the same seed. */
export function chance(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A word as a speaker would take it: few words are said all the time, and most
 * are rare. Every third comes from the few that belong to a subject.
 */
export function pickWord(next: () => number, subject: number): string {
  if (next() < 1 / 3)
    return wordAt(WORDS + subject * OWN_WORDS + Math.floor(next() ** 2 * OWN_WORDS));
  return wordAt(Math.floor(WORDS ** next()) - 1);
}

/** Made of syllables, each number its own. */
function wordAt(index: number): string {
  let word = '';
  for (let rest = index + SYLLABLES.length; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) {
    word += SYLLABLES[rest % SYLLABLES.length];
  }
  return word;
}
