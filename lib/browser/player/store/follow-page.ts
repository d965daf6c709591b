import { isStarved, wantsSound } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { storeCut } from './cut-playback';
import type { HeldState } from './hold-state';
import type { PositionKeeper } from './keep-position';
import type { OpenAudio } from './open-audio';
import type { AudioRecovery } from './recover-audio';
import type { PageReactions } from './watch-page';

type Options = {
  readonly held: HeldState;
  readonly openAudio: OpenAudio;
  readonly recovery: AudioRecovery;
  readonly positions: PositionKeeper;
  readonly storage: PlayerStorage;
  /** Applies the settings that another tab has stored. */
  readonly applyStoredSettings: () => void;
};

export type PageLife = PageReactions & {
  /** Whether the page is in the browser's page cache. */
  isInPageCache(): boolean;
};

/** The part of the store that reacts when the page is left or restored, or loses its network. */
export function followPage(options: Options): PageLife {
  const { held, openAudio, recovery, positions, storage, applyStoredSettings } = options;
  let isCached = false;

  /** Opens no audio: a hidden tab should not fetch any. */
  function pauseAt(position: number): void {
    positions.withoutKeeping(() => {
      openAudio.drop();
      held.reportNewLoad({ type: 'reloaded' });
      if (wantsSound(held.get())) held.report({ type: 'stopped' });
      held.report({ type: 'moved', position });
    });
  }

  return {
    isInPageCache: () => isCached,
    hide: () => positions.keep(held.get()),
    leave(goesToCache) {
      isCached = goesToCache;
      const state = held.get();
      storeCut(state.status !== 'idle' && wantsSound(state) ? state.track.id : null);
      positions.keep(state);
    },
    /**
     * Applies what other tabs have stored since. A page restored from the page cache
     * has missed those events.
     */
    refresh() {
      applyStoredSettings();
      const state = held.get();
      const position = wantsSound(state) ? null : positions.newer(state);
      if (position !== null) pauseAt(position);
      storage.changedElsewhere();
    },
    /** The page cache keeps the state but not the audio, which WebKit closes. */
    restoreFromCache() {
      isCached = false;
      const state = held.get();
      if (state.status === 'idle' || !(openAudio.engineLoaded() || wantsSound(state))) return;
      recovery.stop();
      pauseAt(positions.newer(state) ?? state.position);
    },
    offline() {
      if (isStarved(held.get())) recovery.fail('offline');
    },
    online() {
      // A stalled connection may have failed without an event; a new one is reliable.
      const state = held.get();
      if (state.status === 'recovering') recovery.now();
      else if (openAudio.engineLoaded() && isStarved(state)) openAudio.open();
    },
  };
}
