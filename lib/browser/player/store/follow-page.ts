import { isStarved, wantsSound } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { leaveCut } from './cut-sound';
import type { HeldState } from './hold-state';
import type { PositionKeeper } from './keep-position';
import type { Sound } from './open-sound';
import type { SoundRecovery } from './recover-sound';
import type { PageReactions } from './watch-page';

type Options = {
  readonly held: HeldState;
  readonly sound: Sound;
  readonly recovery: SoundRecovery;
  readonly positions: PositionKeeper;
  readonly storage: PlayerStorage;
  /** Shows and applies the settings of another tab. */
  readonly takeOverSettings: () => void;
};

export type PageLife = PageReactions & {
  /** Whether the page is in the browser's page cache. */
  isAway(): boolean;
};

/** What the store does when its page goes and comes back, or loses its network. */
export function followPage(options: Options): PageLife {
  const { held, sound, recovery, positions, storage, takeOverSettings } = options;
  let isAway = false;

  /** Opens nothing: a tab that is not looked at should fetch no audio. */
  function standAt(position: number): void {
    positions.withoutKeeping(() => {
      sound.drop();
      held.tellOfNewLoad({ type: 'reloaded' });
      if (wantsSound(held.get())) held.tell({ type: 'stopped' });
      held.tell({ type: 'moved', position });
    });
  }

  return {
    isAway: () => isAway,
    hide: () => positions.keep(held.get()),
    leave(isKept) {
      isAway = isKept;
      const state = held.get();
      leaveCut(state.status !== 'idle' && wantsSound(state) ? state.track.id : null);
      positions.keep(state);
    },
    /**
     * Shows what other tabs have written since. A page that comes back from the
     * page cache was told of none of it.
     */
    lookAgain() {
      takeOverSettings();
      const state = held.get();
      const position = wantsSound(state) ? null : positions.newer(state);
      if (position !== null) standAt(position);
      storage.changedElsewhere();
    },
    /** The page cache keeps the state and not the sound, which in WebKit is dead. */
    comeBack() {
      isAway = false;
      const state = held.get();
      if (state.status === 'idle' || !(sound.engineLoaded() || wantsSound(state))) return;
      recovery.stop();
      standAt(positions.newer(state) ?? state.position);
    },
    offline() {
      if (isStarved(held.get())) recovery.fail('offline');
    },
    online() {
      // A starved connection may have died without telling; a new one is sure to live.
      const state = held.get();
      if (state.status === 'recovering') recovery.now();
      else if (sound.engineLoaded() && isStarved(state)) sound.open();
    },
  };
}
