/** Tells whether words are the name of one of the people of a show or episode. */
export type ListedNames = (written: string) => boolean;

/** Accepts full names, and first names that only one of the people has. */
export function listedNames(people: readonly { readonly name: string }[]): ListedNames {
  const names = new Set(people.map(({ name }) => nameKey(name)));
  const firsts = [...names].map((name) => name.split(' ', 1)[0] ?? '');
  const unique = firsts.filter((first) => firsts.filter((other) => other === first).length === 1);
  const known = new Set([...names, ...unique]);
  return (written) => known.has(nameKey(written));
}

/** Normalizes case and spaces of a name for comparison. */
export function nameKey(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
