import type { Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';

export type FreshCopies = {
  /** Asks once in a visit whether a kept copy is still what the episode's page says. */
  check(track: Track): void;
  /** The same after the audio failed, which a new address may explain. */
  checkAgain(track: Track): void;
};

type Options = {
  readonly fetchTrack: (track: Track) => Promise<Track | null>;
  readonly storage: PlayerStorage;
  /** Told of a track that is another than its copy. */
  readonly renew: (track: Track) => void;
};

/** Brings the copies of tracks that the browser keeps up to date with their pages. */
export function createFreshCopies({ fetchTrack, storage, renew }: Options): FreshCopies {
  const requested = new Set<string>();

  function checkAgain(track: Track): void {
    requested.add(track.id);
    fetchTrack(track).then(
      (fresh) => {
        if (fresh === null) return;
        storage.renewTrack(fresh);
        renew(fresh);
      },
      // Without a network there is no sound either.
      () => requested.delete(track.id),
    );
  }

  return {
    check: (track) => void (requested.has(track.id) || checkAgain(track)),
    checkAgain,
  };
}

/** Whether two tracks are the same in all that is kept of them. */
export function isSameTrack(some: Track, other: Track): boolean {
  return (
    some.id === other.id &&
    some.title === other.title &&
    some.series === other.series &&
    some.src === other.src &&
    some.format === other.format &&
    some.duration === other.duration &&
    some.page === other.page &&
    some.artwork === other.artwork
  );
}
