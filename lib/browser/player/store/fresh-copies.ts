import type { Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';

export type FreshCopies = {
  /** Checks once per visit whether a stored copy still matches the episode's page. */
  check(track: Track): void;
  /** The same after the audio failed, since its address may have changed. */
  checkAgain(track: Track): void;
};

type Options = {
  readonly fetchTrack: (track: Track) => Promise<Track | null>;
  readonly storage: PlayerStorage;
  /** Receives a track that differs from its copy. */
  readonly renew: (track: Track) => void;
};

/** Updates the stored copies of tracks from their pages. */
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
      // Without a network, the audio does not load either.
      () => requested.delete(track.id),
    );
  }

  return {
    check: (track) => void (requested.has(track.id) || checkAgain(track)),
    checkAgain,
  };
}

/** Whether two tracks have the same stored properties. */
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
