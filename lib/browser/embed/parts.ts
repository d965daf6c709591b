/**
 * Finds an element that the build wrote.
 *
 * @throws {Error} If it is missing: the page and the script come from different builds.
 */
export function part<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = optionalPart<T>(name);
  if (found === null) throw new Error(`The page has no part "${name}". Load it anew.`);
  return found;
}

/** The same for an element that only some episodes have. */
export function optionalPart<T extends HTMLElement = HTMLElement>(name: string): T | null {
  return document.querySelector<T>(`[data-embed="${name}"]`);
}
