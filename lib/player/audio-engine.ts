import type { EngineEvent } from './player-event';
import type { PlayerSettings, Track } from './player-state';

/** One opening of one sound. */
export type LoadRequest = {
  /** Comes back with every report about this load. */
  readonly load: number;
  readonly track: Track;
  /** Where the sound starts, in seconds. */
  readonly position: number;
  readonly settings: PlayerSettings;
  /**
   * The page's element plays it already, since the press came before the engine:
   * it is to be taken over, without a gap, where it has got to.
   */
  readonly underway?: boolean;
};

/**
 * Plays one sound at a time and tells what happened to it. It never tells what
 * it was asked for: `tests/e2e/engine.spec.ts` is the contract, held in a real
 * browser. Times are seconds.
 *
 * For each load it reports, by the names of `EngineFact`:
 * - `started` when sound flows, `waited` when it should and does not, `stopped`
 *   when it no longer should, whoever stopped it. A seek while playing may tell
 *   `waited` and `started` again.
 * - `moved` with the place that was asked for until that is reached, then with
 *   where the sound is; never with a 0 that nobody asked for.
 * - `finished` only near the duration; an end elsewhere is `failed`.
 * - `failed` once, with its reason, and then nothing: the engine does not try
 *   again by itself. A break while it stands paused is told as well.
 */
export type AudioEngine = {
  /** Drops what it holds and opens a sound, silent. Fetches from here on. */
  load(request: LoadRequest): void;
  /** Call it inside the click, or the browser may refuse. */
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /**
   * Where the sound is at this very moment, in seconds: what `moved` would say.
   * `null` when it holds none.
   */
  position(): number | null;
  /** Rate, volume and muted, at once and for what it holds. */
  setSettings(settings: PlayerSettings): void;
  /** Stops sound and fetching. */
  unload(): void;
};

/** Makes an engine that reports to the store. */
export type CreateEngine = (report: (event: EngineEvent) => void) => AudioEngine;
