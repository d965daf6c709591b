/** What the player needs to play. Times are seconds everywhere in `lib/player`. */
export type Track = {
  readonly id: string;
  readonly title: string;
  /** Label of the series, such as `Weekly Analysis`; `null` where it has none. */
  readonly series: string | null;
  /** Path or absolute URL the browser can fetch as it stands. */
  readonly src: string;
  /** Howler's name of the format, such as `mp3`. */
  readonly format: string;
  /** Known from the build. */
  readonly duration: number;
  /** Page of the episode with the base path, for the bar's link. */
  readonly page: string;
  /** Artwork for the bar and the lock screen. */
  readonly artwork: string | null;
  /** Whether `timing.json` beside the page says who speaks when. */
  readonly hasSpeakers?: true;
};

/** Why there is no sound, in the words of the dictionary's keys. */
export type PlaybackError =
  /** Offline; playback is retried automatically. */
  | 'offline'
  /** The server does not answer, or not in time; we try again by ourselves. */
  | 'stalled'
  /** The server has no such file for us (403, 404, 410); we try again, more slowly. */
  | 'missing'
  /** The file is not audio that this browser plays, or is broken. */
  | 'unplayable'
  /** As before, and the server answers no Range requests, without which Safari plays nothing. */
  | 'rangeless'
  /** Another host has the audio, and cannot be reached, while the site itself can. */
  | 'unreachable'
  /** The browser wants a click first. */
  | 'blocked';

/** What the player is, never what it was asked to become. */
export type PlayerState = { readonly status: 'idle' } | WithoutError | WithError;

/** A track that is held, and nothing is wrong with it. */
export type WithoutError = Situation<'paused' | 'loading' | 'playing' | 'buffering' | 'ended'>;

/**
 * `recovering` lost the sound and is trying to get it back at `position`.
 * `failed` gave up by itself; the listener can press Play to try again.
 */
export type WithError = Situation<'recovering' | 'failed'> & { readonly error: PlaybackError };

type Situation<Status extends string> = {
  readonly status: Status;
  /** Which load the engine's reports must be about to be believed. */
  readonly load: number;
  readonly track: Track;
  readonly position: number;
  /** From the build. For remote audio corrected by the file's own, once it is read. */
  readonly duration: number;
  /** Stretches that can be played without the network, in order. */
  readonly buffered: readonly Range[];
  /** Something the listener should know while it plays, such as a server that cannot seek. */
  readonly notice: Notice | null;
};

export type Range = { readonly start: number; readonly end: number };

/**
 * `no-seek`: the server cannot start in the middle of the file. `cut`: loading
 * this page ended the sound.
 */
export type Notice = 'no-seek' | 'cut';

/** How it plays, whatever plays. */
export type PlayerSettings = {
  /** 0.5 to 3. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
};

export const IDLE: PlayerState = Object.freeze({ status: 'idle' });

/** Whether the build has read the length from the file itself, and did not take an author's word. */
export function isMeasured({ src }: Track): boolean {
  return !/^https?:/i.test(src);
}

/** Whether the player holds this track, playing or not. */
export function holds(state: PlayerState, trackId: string): state is WithoutError | WithError {
  return state.status !== 'idle' && state.track.id === trackId;
}

/** Whether sound is what the listener asked for last, here already or on its way. */
export function wantsSound({ status }: PlayerState): boolean {
  return (
    status === 'playing' ||
    status === 'buffering' ||
    status === 'loading' ||
    status === 'recovering'
  );
}

/** Whether it should sound and has nothing to play. */
export function isStarved({ status }: PlayerState): boolean {
  return status === 'loading' || status === 'buffering';
}

/** Values that any situation has. */
export type Change = Partial<
  Pick<WithoutError, 'load' | 'position' | 'duration' | 'buffered' | 'notice'>
>;
