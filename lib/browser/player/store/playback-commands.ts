import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { EarlyStart } from '@/lib/browser/player/early-start';
import type { HeldState } from './hold-state';
import type { PositionKeeper } from './keep-position';
import type { Sound } from './open-sound';
import type { SoundRecovery } from './recover-sound';

type Commands = Pick<
  PlayerStore,
  'prepare' | 'prime' | 'touch' | 'play' | 'pause' | 'toggle' | 'seek' | 'skip'
>;

type Options = {
  readonly held: HeldState;
  readonly engine: EarlyStart;
  readonly sound: Sound;
  readonly recovery: SoundRecovery;
  readonly positions: PositionKeeper;
};

/** The part of the store that does what the listener asks of the chosen track. */
export function createPlaybackCommands(options: Options): Commands {
  const { held, engine, sound, recovery, positions } = options;

  function prime(): void {
    const state = held.get();
    if (!sound.engineLoaded() && state.status === 'paused') engine.prime(state.track);
  }

  function play(): void {
    const state = held.get();
    if (state.status === 'idle') return;
    if (sound.engineLoaded()) {
      if (state.status === 'ended' || state.position >= state.duration) engine.seek(0);
      return engine.play();
    }
    recovery.stop();
    // The page draws the press only after the audio was asked for.
    held.together(() => {
      if (state.position > state.duration - 1) held.tell({ type: 'moved', position: 0 });
      held.tell({ type: 'playRequested' });
      sound.open();
    });
  }

  function pause(): void {
    recovery.stop();
    if (sound.engineLoaded() && held.get().status !== 'recovering') return engine.pause();
    sound.drop();
    held.tell({ type: 'stopped' });
  }

  function seek(seconds: number): void {
    if (held.get().status === 'idle' || !Number.isFinite(seconds)) return;
    sound.moveTo(seconds);
    positions.sought();
  }

  return {
    prepare() {
      engine.prepare();
      prime();
    },
    prime,
    touch: engine.touch,
    play,
    pause,
    toggle: () => (wantsSound(held.get()) ? pause() : play()),
    seek,
    skip(bySeconds) {
      const state = held.get();
      if (state.status !== 'idle') seek(state.position + bySeconds);
    },
  };
}
