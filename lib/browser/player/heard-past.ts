/** Stored in the history state, next to the keys of Next. */
const KEY = 'verbatimHeardPast';

/**
 * Whether the listener has played on from the moment in this page's link. A reload
 * and a restored tab keep this mark; opening the link again starts without it.
 */
export function wasHeardPast(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && KEY in state;
}

/** From now on, a reload uses the stored position. */
export function markHeardPast(): void {
  if (wasHeardPast()) return;
  // Next reads its own keys on Back and Forward.
  history.replaceState({ ...history.state, [KEY]: true }, '');
}
