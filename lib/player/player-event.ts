import type { Range, Track, PlaybackError } from './player-state';

/** Facts that the audio engine reports. They are named in the past tense. */
export type EngineFact =
  /** Audio plays. */
  | { readonly type: 'started' }
  /** Audio stopped. The listener, a headset or the system may have stopped it. */
  | { readonly type: 'stopped' }
  /** It should play, and no audio has arrived. */
  | { readonly type: 'waited' }
  /** The file ended near its duration. */
  | { readonly type: 'finished' }
  /** The position changed, by playback or by a seek. */
  | { readonly type: 'moved'; readonly position: number }
  /** The duration of the file is known. */
  | { readonly type: 'measured'; readonly duration: number }
  | { readonly type: 'fetched'; readonly buffered: readonly Range[] }
  /** The server cannot serve a seek; the position is that of the last `moved`. */
  | { readonly type: 'seekRejected' }
  /** The browser requires a click first. The audio has loaded and can be played. */
  | { readonly type: 'refused' }
  /** This load failed. No further fact of it follows. */
  | { readonly type: 'failed'; readonly error: PlaybackError };

/** Facts that the store itself decides. */
export type StoreFact =
  | { readonly type: 'chosen'; readonly track: Track; readonly position: number }
  /** The listener pressed Play, and the audio has to be fetched first. */
  | { readonly type: 'playRequested' }
  /** The audio was opened again; facts of older loads are ignored from now on. */
  | { readonly type: 'reloaded' }
  /** The same episode, with what its page says now. */
  | { readonly type: 'renewed'; readonly track: Track }
  /** Loading this page ended playback on the previous one. */
  | { readonly type: 'cut' }
  | { readonly type: 'gaveUp'; readonly error: PlaybackError };

/**
 * A fact and its load. A retry plays the same track again, so the track alone would not tell a
 * late fact of the failed load from a new one.
 */
export type PlayerEvent = { readonly load: number } & (EngineFact | StoreFact);

/** Events that an engine reports. */
export type EngineEvent = { readonly load: number } & EngineFact;
