import type { Heard } from './stored-player';

/** How far an episode was heard. Times are seconds. */
export type Progress =
  | { readonly type: 'new' }
  | { readonly type: 'played' }
  | { readonly type: 'begun'; readonly position: number; readonly left: number };

/** An episode that was played for less than this many seconds does not count as begun. */
const BEGUN_AFTER = 5;

/** An episode left in its last words counts as played: in this share of it, and these seconds at most. */
const LAST_PART = 0.02;
const LAST_SECONDS = 30;

/**
 * The progress that a list shows for an episode.
 *
 * @param heard The stored progress of all episodes.
 * @param duration Seconds.
 */
export function progressOf(heard: readonly Heard[], trackId: string, duration: number): Progress {
  const entry = heard.find(({ id }) => id === trackId);
  if (entry === undefined) return { type: 'new' };
  if (entry.isFinished) return { type: 'played' };
  if (entry.position < BEGUN_AFTER) return { type: 'new' };
  const left = duration - entry.position;
  if (left < Math.min(LAST_SECONDS, duration * LAST_PART)) return { type: 'played' };
  return { type: 'begun', position: entry.position, left };
}

/** The share of an episode that was heard, in whole per cent, as a pill shows it. */
export function shareHeard(heard: readonly Heard[], trackId: string, duration: number): number {
  const progress = progressOf(heard, trackId, duration);
  if (progress.type === 'new') return 0;
  return progress.type === 'played' ? 100 : Math.round((100 * progress.position) / duration);
}
