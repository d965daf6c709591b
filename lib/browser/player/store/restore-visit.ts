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
  /** Begins to watch the page; called once. */
  readonly watch: () => void;
};

/** The part of the store that goes on with what the last visit has left. */
export function createVisit(options: Options): Pick<PlayerStore, 'restore' | 'hasCut'> {
  const { held, choice, copies, storage, watch } = options;
  /** The track whose sound ended when this page was loaded. */
  const cut = takeCut();
  let watching = false;

  return {
    restore() {
      if (!watching) watch();
      watching = true;
      const track = storage.lastTrack();
      if (held.get().status === 'idle' && track !== null) {
        choice.choose(track);
        copies.check(track);
      }
      const state = held.get();
      const isCut = cut !== null && state.status !== 'idle' && state.track.id === cut;
      if (isCut) held.report({ type: 'cut' });
    },
    hasCut: () => cut !== null && cut === storage.lastTrack()?.id,
  };
}
