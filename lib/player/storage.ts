import type { PlayerSettings, Track } from './player-state';
import { EMPTY, parseRecord, type StoredPlayer } from './stored-player';

/** Also read by the boot script: who played something gets the player at once. */
const KEY = 'verbatim:player';

/** Tracks whose position is kept. A listener comes back to the newest. */
const KEPT_TRACKS = 200;

/** What is remembered from visit to visit, on this device only. */
export type PlayerStorage = {
  settings(): PlayerSettings;
  keepSettings(settings: PlayerSettings): void;
  /** What was played last and not to its end. */
  lastTrack(): Track | null;
  /** Seconds, or `null` for a track that is new or was heard to its end. */
  positionOf(trackId: string): number | null;
  keepPosition(track: Track, position: number): void;
  /** The track was heard to its end: it starts at 0 the next time. */
  forget(trackId: string): void;
};

/**
 * Remembers in `localStorage`, in one record with a version. Storage that is
 * blocked, full, or holds what we did not write is no reason to fail: the visit
 * then works from memory.
 *
 * @param open How to get at the storage. Merely reading `window.localStorage`
 *   throws where cookies are blocked.
 */
export function createPlayerStorage(
  open: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
): PlayerStorage {
  let memory: StoredPlayer = EMPTY;
  let takesWrites = true;

  /** Read each time: another tab may have written. */
  function read(): StoredPlayer {
    if (!takesWrites) return memory;
    try {
      const text = open().getItem(KEY);
      if (text !== null) memory = parseRecord(text) ?? memory;
    } catch {
      // Blocked; what this visit remembers is all there is.
    }
    return memory;
  }

  function write(change: Partial<StoredPlayer>): void {
    memory = { ...read(), ...change };
    try {
      open().setItem(KEY, JSON.stringify(memory));
      takesWrites = true;
    } catch {
      takesWrites = false; // Blocked or full; the visit goes on from memory.
    }
  }

  function others(trackId: string): StoredPlayer['positions'] {
    return read().positions.filter(([id]) => id !== trackId);
  }

  return {
    settings: () => read().settings,
    keepSettings: (settings) => write({ settings }),
    lastTrack: () => read().last,
    positionOf: (trackId) => read().positions.find(([id]) => id === trackId)?.[1] ?? null,
    keepPosition(track, position) {
      const newest = [track.id, Math.round(position * 10) / 10] as const;
      write({ last: track, positions: [newest, ...others(track.id)].slice(0, KEPT_TRACKS) });
    },
    forget(trackId) {
      const { last } = read();
      write({ last: last?.id === trackId ? null : last, positions: others(trackId) });
    },
  };
}
