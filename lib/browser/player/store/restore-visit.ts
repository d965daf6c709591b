import type { Track } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import type { PlayerStore } from '@/lib/player/player-store';
import type { TrackChoice } from './choose-track';
import { takeCut } from './cut-playback';
import type { FreshCopies } from './fresh-copies';
import type { HeldState } from './hold-state';

type Options = {
  readonly held: HeldState;
  readonly choice: TrackChoice;
  readonly copies: FreshCopies;
  readonly storage: PlayerStorage;
  /** Starts to watch the page; called once. */
  readonly watch: () => void;
};

/** The part of the store that resumes the last visit. */
export function createVisit(options: Options): Pick<PlayerStore, 'restore' | 'hasCut'> {
  const { held, choice, copies, storage, watch } = options;
  /** The track whose playback this page load interrupted. */
  const cut = takeCut();
  let watching = false;

  function chooseIfIdle(track: Track | null | undefined): void {
    if (held.get().status !== 'idle' || !track) return;
    choice.choose(track);
    copies.check(track);
  }

  return {
    restore() {
      const firstQueued = () => storage.queue().tracks[0];
      if (!watching) {
        watch();
        // With an episode in Up next there is something to play, which the bar then shows.
        storage.subscribe(() => chooseIfIdle(firstQueued()));
      }
      watching = true;
      chooseIfIdle(storage.lastTrack() ?? firstQueued());
      const state = held.get();
      const isCut = cut !== null && state.status !== 'idle' && state.track.id === cut;
      if (isCut) held.report({ type: 'cut' });
    },
    hasCut: () => cut !== null && cut === storage.lastTrack()?.id,
  };
}
