/** Beside what Next keeps there. */
const KEY = 'verbatimHeardPast';

/**
 * Whether the listener has heard on from the moment that this page's link asked
 * for. A reload and a restored tab keep the mark; opening the link anew does not
 * have it.
 */
export function wasHeardPast(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && KEY in state;
}

/** From now on a reload goes by what the player remembers. */
export function markHeardPast(): void {
  if (wasHeardPast()) return;
  // Next reads its own keys back on Back and Forward.
  history.replaceState({ ...history.state, [KEY]: true }, '');
}
