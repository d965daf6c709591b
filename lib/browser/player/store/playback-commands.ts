import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { EarlyStart } from '@/lib/browser/player/early-start';
import type { HeldState } from './hold-state';
import type { PositionKeeper } from './keep-position';
import type { OpenAudio } from './open-audio';
import type { AudioRecovery } from './recover-audio';

type Commands = Pick<
  PlayerStore,
  'prepare' | 'prime' | 'touch' | 'play' | 'pause' | 'toggle' | 'seek' | 'skip'
>;

type Options = {
  readonly held: HeldState;
  readonly engine: EarlyStart;
  readonly openAudio: OpenAudio;
  readonly recovery: AudioRecovery;
  readonly positions: PositionKeeper;
};

/** The part of the store with the listener's commands for the current track. */
export function createPlaybackCommands(options: Options): Commands {
  const { held, engine, openAudio, recovery, positions } = options;

  function prime(): void {
    const state = held.get();
    if (!openAudio.engineLoaded() && state.status === 'paused') engine.prime(state.track);
  }

  function play(): void {
    const state = held.get();
    if (state.status === 'idle') return;
    if (openAudio.engineLoaded()) {
      if (state.status === 'ended' || state.position >= state.duration) engine.seek(0);
      return engine.play();
    }
    recovery.stop();
    // The page is updated only after the audio was requested.
    held.batch(() => {
      if (state.position > state.duration - 1) held.report({ type: 'moved', position: 0 });
      held.report({ type: 'playRequested' });
      openAudio.open();
    });
  }

  function pause(): void {
    recovery.stop();
    if (openAudio.engineLoaded() && held.get().status !== 'recovering') return engine.pause();
    openAudio.drop();
    held.report({ type: 'stopped' });
  }

  function seek(seconds: number): void {
    if (held.get().status === 'idle' || !Number.isFinite(seconds)) return;
    openAudio.moveTo(seconds);
    positions.setByListener();
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
      positions.release();
      if (state.status !== 'idle') seek(state.position + bySeconds);
    },
  };
}
