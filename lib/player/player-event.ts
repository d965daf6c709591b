import type { Range, Track, PlaybackError } from './player-state';

/** What happened to the sound, as the audio engine tells it. In the past tense: facts. */
export type EngineFact =
  /** The sound flows: one can hear it. */
  | { readonly type: 'started' }
  /** The sound stopped, asked for or not: a headset and the system may stop it too. */
  | { readonly type: 'stopped' }
  /** It should play and has nothing to play. */
  | { readonly type: 'waited' }
  /** It came to its end, and the end is where it should be. */
  | { readonly type: 'finished' }
  /** The position is another one, by playing or by a seek. */
  | { readonly type: 'moved'; readonly position: number }
  /** The file told its duration. */
  | { readonly type: 'measured'; readonly duration: number }
  | { readonly type: 'fetched'; readonly buffered: readonly Range[] }
  /** A seek that the server cannot serve; the position is what `moved` said last. */
  | { readonly type: 'seekRejected' }
  /** The browser wants a click first. The sound is there and can be played. */
  | { readonly type: 'refused' }
  /** This load is dead. Nothing more will be told of it. */
  | { readonly type: 'failed'; readonly error: PlaybackError };

/** What the store itself decided. These are facts as well: nobody can refuse them. */
export type StoreFact =
  | { readonly type: 'chosen'; readonly track: Track; readonly position: number }
  /** Somebody wants to hear it, and it has to be fetched first. */
  | { readonly type: 'playRequested' }
  /** The sound was opened anew; reports of older loads are late from now on. */
  | { readonly type: 'reloaded' }
  /** The same episode, as its page has it now. */
  | { readonly type: 'renewed'; readonly track: Track }
  /** Loading this page ended the sound of the one before. */
  | { readonly type: 'cut' }
  | { readonly type: 'gaveUp'; readonly error: PlaybackError };

/**
 * A fact and the load it is about. A retry plays the same track again, so the
 * track would not tell a late report of the lost load from a fresh one.
 */
export type PlayerEvent = { readonly load: number } & (EngineFact | StoreFact);

/** What an engine may say. */
export type EngineEvent = { readonly load: number } & EngineFact;
