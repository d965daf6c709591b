import { newestPassages, type KeptPassage } from './kept-passage';
import type { PlayerSettings, Track } from './player-state';
import type { ReadingSettings } from './reading-settings';

/** Increases when the format changes. */
export const VERSION = 3;

/** Most episodes whose position is stored. */
export const KEPT = 500;

/** Most episodes whose track is stored as well, so that any page can offer to continue them. */
const KEPT_TRACKS = 12;

/** A part of the record with the time of writing: of two tabs, the later one counts. */
export type Stamped<Value> = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: Value;
};

/** The progress of an episode. */
export type Heard = {
  readonly id: string;
  /** Seconds; 0 once it was heard to its end. */
  readonly position: number;
  readonly isFinished: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `null` for a played episode, and for all but the newest. */
  readonly track: Track | null;
};

/**
 * What plays when an episode ends: nothing, the queue, or the queue and then the next episodes of
 * the show.
 */
export type AtEnd = 'stop' | 'queue' | 'show';

/** The queue, and whether it plays when the present track ends. */
export type StoredQueue = { readonly tracks: readonly Track[]; readonly atEnd: AtEnd };

/** The stored record. */
export type StoredPlayer = {
  readonly version: typeof VERSION;
  /** The listener cleared everything older than this. Milliseconds since 1970. */
  readonly clearedAt: number;
  readonly settings: Stamped<PlayerSettings>;
  readonly reading: Stamped<ReadingSettings>;
  readonly last: Stamped<Track | null>;
  readonly queue: Stamped<StoredQueue>;
  /** Newest first, each episode once. */
  readonly heard: readonly Heard[];
  /** Newest first, with removed ones. */
  readonly passages: readonly KeptPassage[];
};

export const EMPTY: StoredPlayer = Object.freeze({
  version: VERSION,
  clearedAt: 0,
  settings: { at: 0, value: Object.freeze({ rate: 1, volume: 1, muted: false }) },
  reading: { at: 0, value: Object.freeze({}) },
  last: { at: 0, value: null },
  queue: { at: 0, value: Object.freeze({ tracks: [], atEnd: 'queue' }) },
  heard: [],
  passages: [],
});

/** Merges two records: the later one of each part and of each episode. */
export function mergeRecords(some: StoredPlayer, other: StoredPlayer): StoredPlayer {
  const clearedAt = Math.max(some.clearedAt, other.clearedAt);
  const alive = <Part extends { readonly at: number }>(part: Part, empty: Part) =>
    part.at > clearedAt ? part : empty;
  return {
    version: VERSION,
    clearedAt,
    settings: later(some.settings, other.settings),
    reading: alive(later(some.reading, other.reading), EMPTY.reading),
    last: alive(later(some.last, other.last), EMPTY.last),
    queue: alive(later(some.queue, other.queue), EMPTY.queue),
    heard: keepNewest([...some.heard, ...other.heard]).filter(({ at }) => at > clearedAt),
    passages: newestPassages([...some.passages, ...other.passages]).filter(
      ({ at }) => at > clearedAt,
    ),
  };
}

/** The newest episodes, each once, newest first. */
export function keepNewest(heard: readonly Heard[]): readonly Heard[] {
  const sorted = [...heard].sort((a, b) => b.at - a.at);
  const ids = new Set<string>();
  let tracks = 0;
  return sorted
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .slice(0, KEPT)
    .map((entry) => {
      if (entry.track === null) return entry;
      tracks += 1;
      return tracks > KEPT_TRACKS ? { ...entry, track: null } : entry;
    });
}

function later<Value>(some: Stamped<Value>, other: Stamped<Value>): Stamped<Value> {
  return other.at > some.at ? other : some;
}
