import type { FeedElement } from './feed/feed-element';
import { notesPool } from './notes/notes-pool';
import { mapEpisode, type ShowContext } from './episode/map-episode';
import type { MappedEpisode, RefusedItem } from './episode/mapped-episode';
import type { MappedShow } from './show/map-show';

/** What becomes of the items of a feed, in its order. */
export type Planned = MappedEpisode | RefusedItem;

/** The whole of an import before anything is written. */
export type ShowPlan = {
  readonly show: MappedShow;
  readonly planned: readonly Planned[];
  /** Elements, fields and marks that were not taken, with how often. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Lines for the author that come before all others. */
  readonly first: readonly string[];
  /** Address of the old site; an empty string if unknown. */
  readonly showLink: string;
  /** Address of the feed; `null` if unknown. */
  readonly address: string | null;
  /** Whether the episodes are all that the source has. */
  readonly isWhole: boolean;
  /** What became of the files of a folder; empty for a feed. */
  readonly files: readonly FolderFile[];
};

/** A file of a folder that is no episode. */
export type FolderFile = {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** What it was used for; else why it was not taken. */
  readonly use?: string;
  readonly reason?: string;
};

export function isRefused(planned: Planned): planned is RefusedItem {
  return 'reason' in planned;
}

/**
 * Maps all items. Of several with one guid, the newest is taken.
 *
 * @param tick Called after each item with the number of those that are done.
 */
export async function planItems(
  items: readonly FeedElement[],
  show: ShowContext,
  tick: (done: number) => Promise<void>,
): Promise<Planned[]> {
  const pool = notesPool(items.length);
  let done = 0;
  try {
    const planned = await Promise.all(
      items.map(async (item) => {
        const one = await mapEpisode(item, show, pool.convert);
        done += 1;
        await tick(done);
        return one;
      }),
    );
    return withoutTwins(planned);
  } finally {
    await pool.close();
  }
}

/** Refuses all but the newest of those that have one guid. */
export function withoutTwins(planned: readonly Planned[]): Planned[] {
  const best = new Map<string, MappedEpisode>();
  for (const one of planned) {
    if (isRefused(one)) continue;
    const other = best.get(one.guid);
    if (other === undefined || Date.parse(one.date) > Date.parse(other.date))
      best.set(one.guid, one);
  }
  return planned.map((one) => {
    if (isRefused(one) || best.get(one.guid) === one) return one;
    const { guid, title, date, from } = one;
    const head = { guid, title, date, reason: 'guid-twice' } as const;
    return from === undefined ? head : { ...head, from };
  });
}
