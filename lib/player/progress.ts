import type { Heard } from './stored-player';

/** How far an episode was heard. Times are seconds. */
export type Progress =
  | { readonly type: 'new' }
  | { readonly type: 'played' }
  | { readonly type: 'begun'; readonly position: number; readonly left: number };

/** Seconds that one may hear of an episode and not have begun it. */
const A_TASTE = 5;

/** Who left in the last words has heard it: this part of it, and this many seconds at most. */
const LAST_PART = 0.02;
const LAST_SECONDS = 30;

/**
 * What a list says of an episode.
 *
 * @param heard What is remembered of all episodes.
 * @param duration Seconds.
 */
export function progressOf(heard: readonly Heard[], trackId: string, duration: number): Progress {
  const entry = heard.find(({ id }) => id === trackId);
  if (entry === undefined) return { type: 'new' };
  if (entry.isFinished) return { type: 'played' };
  if (entry.position < A_TASTE) return { type: 'new' };
  const left = duration - entry.position;
  if (left < Math.min(LAST_SECONDS, duration * LAST_PART)) return { type: 'played' };
  return { type: 'begun', position: entry.position, left };
}
