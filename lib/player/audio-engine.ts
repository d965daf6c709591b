import type { EngineEvent } from './player-event';
import type { PlayerSettings, Track } from './player-state';

/** A request to open an audio file. */
export type LoadRequest = {
  /** Returned with every event of this load. */
  readonly load: number;
  readonly track: Track;
  /** Start position, in seconds. */
  readonly position: number;
  readonly settings: PlayerSettings;
  /**
   * Whether the page's element plays it already, since the press came before the engine: the
   * engine adopts it without a gap at its present position.
   */
  readonly underway?: boolean;
};

/**
 * Plays one audio file at a time and reports what happened to it, never what was requested. The
 * contract is `tests/e2e/engine.spec.ts`, which runs in a real browser. Times are seconds.
 *
 * For each load it reports, by the names of `EngineFact`:
 * - `started` when audio plays, `waited` when it should play and does not, `stopped` when it should
 *   no longer play, whatever stopped it. A seek during playback may report `waited` and `started`
 *   again.
 * - `moved` with the requested position until it is reached, then with the position of the audio;
 *   never with a 0 that was not requested.
 * - `finished` only near the duration; an end elsewhere is `failed`.
 * - `failed` once, with its reason, and then nothing: the engine does not retry by itself. An error
 *   while it is paused is reported as well.
 */
export type AudioEngine = {
  /** Closes the present file and opens another one, paused. Begins to fetch it. */
  load(request: LoadRequest): void;
  /** Call it inside the click, or the browser may refuse to play. */
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  /**
   * The present position in seconds, as `moved` would report it. `null` if no file is open.
   */
  position(): number | null;
  /** Applies rate, volume and mute at once and to the open file. */
  setSettings(settings: PlayerSettings): void;
  /** Stops playback and fetching. */
  unload(): void;
};

/** Makes an engine that reports to the store. */
export type CreateEngine = (report: (event: EngineEvent) => void) => AudioEngine;
