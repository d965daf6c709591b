/**
 * A part of the page that the build wrote.
 *
 * @throws {Error} When it is not there: page and script are of two builds.
 */
export function part<T extends HTMLElement = HTMLElement>(name: string): T {
  const found = optionalPart<T>(name);
  if (found === null) throw new Error(`The page has no part "${name}". Load it anew.`);
  return found;
}

/** The same for what only some episodes have. */
export function optionalPart<T extends HTMLElement = HTMLElement>(name: string): T | null {
  return document.querySelector<T>(`[data-embed="${name}"]`);
}
