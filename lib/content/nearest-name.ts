import leven from 'leven';

/** As far as a slip of the fingers goes: `publised`, `tittle`, `sumary`. */
const SLIP = 2;

/**
 * The name that a misspelt one was meant to be.
 *
 * @param typed Upper and lower case count as the same.
 * @param names All right ones.
 * @returns `undefined` when none is near.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const lower = typed.toLowerCase();
  return names
    .map((name) => ({ name, distance: leven(lower, name.toLowerCase()) }))
    .filter(({ distance, name }) => distance <= SLIP && distance < name.length)
    .sort((a, b) => a.distance - b.distance)[0]?.name;
}
