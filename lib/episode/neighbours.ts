import type { Episode } from './episode';

/** The episodes before and after one in time; `null` at either end. */
export type Neighbours = { readonly previous: Episode | null; readonly next: Episode | null };

/**
 * @param episodes Newest first.
 * @param slug One of them.
 */
export function neighboursOf(episodes: readonly Episode[], slug: string): Neighbours {
  const at = episodes.findIndex((episode) => episode.slug === slug);
  if (at === -1) return { previous: null, next: null };
  return { previous: episodes[at + 1] ?? null, next: episodes[at - 1] ?? null };
}
