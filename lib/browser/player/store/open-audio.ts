import type { AudioEngine } from '@/lib/player/audio-engine';
import type { PlayerSettings } from '@/lib/player/player-state';
import type { HeldState } from './hold-state';

export type OpenAudio = {
  /** Whether the engine holds the sound of the state's load. */
  engineLoaded(): boolean;
  /** Opens the sound at the state's position and plays it. */
  open(): void;
  /** Lets go of it; the state stays. */
  drop(): void;
  /** Moves the sound, or the position where it will be opened. */
  moveTo(seconds: number): void;
  /** Seconds at this very moment. */
  now(): number;
};

type Options = {
  readonly held: HeldState;
  readonly engine: AudioEngine;
  readonly settings: () => PlayerSettings;
};

/** Opens the engine's one sound for the state's track, and lets go of it. */
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
