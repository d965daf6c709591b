import type { AudioEngine } from '@/lib/player/audio-engine';
import type { PlayerSettings } from '@/lib/player/player-state';
import type { HeldState } from './hold-state';

export type OpenAudio = {
  /** Whether the engine has opened the audio of the current load. */
  engineLoaded(): boolean;
  /** Opens the audio at the state's position and plays it. */
  open(): void;
  /** Closes the audio; the state stays the same. */
  drop(): void;
  /** Seeks, or sets the position at which the audio will be opened. */
  moveTo(seconds: number): void;
  /** The position at this moment, in seconds. */
  now(): number;
};

type Options = {
  readonly held: HeldState;
  readonly engine: AudioEngine;
  readonly settings: () => PlayerSettings;
};

/** Opens and closes the engine's audio for the current track. */
export function createOpenAudio({ held, engine, settings }: Options): OpenAudio {
  let engineLoaded = false;

  return {
    engineLoaded: () => engineLoaded,
    open() {
      held.reportNewLoad({ type: 'reloaded' });
      const state = held.get();
      if (state.status === 'idle') return;
      engineLoaded = true;
      const { load, track, position } = state;
      engine.load({ load, track, position, settings: settings() });
      engine.play();
    },
    drop() {
      engineLoaded = false;
      engine.unload();
    },
    moveTo(seconds) {
      const state = held.get();
      if (state.status === 'idle') return;
      const position = Math.min(Math.max(0, seconds), state.duration);
      if (engineLoaded) engine.seek(position);
      else held.report({ type: 'moved', position });
    },
    now() {
      const state = held.get();
      if (state.status === 'idle') return 0;
      return (engineLoaded ? engine.position() : null) ?? state.position;
    },
  };
}
