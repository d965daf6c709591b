import leven from 'leven';

/** Edit distance of a typo, as in `publised`, `tittle` or `sumary`. */
const MAX_TYPOS = 2;

/**
 * Suggests the name that a misspelt one probably means.
 *
 * @param typed The misspelt name. Case is ignored.
 * @param names All valid names.
 * @returns `undefined` if no name is similar.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  return names
    .map((name) => ({ name, distance: leven(lower, name.toLowerCase()) }))
    .filter(({ distance, name }) => distance <= MAX_TYPOS && distance < name.length)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}
