/** What the player needs to play. Times are seconds everywhere in `lib/player`. */
export type Track = {
  readonly id: string;
  readonly title: string;
  /** Path or absolute URL the browser can fetch as it stands. */
  readonly src: string;
  /** Howler's name of the format, such as `mp3`. */
  readonly format: string;
  /** Known from the build. */
  readonly duration: number;
  /** Page of the episode, for the bar's link. */
  readonly page: string;
  /** Artwork for the bar and the lock screen. */
  readonly artwork: string | null;
};

/** Why there is no sound, in the words of the dictionary's keys. */
export type Trouble =
  /** The network is gone; we try again by ourselves. */
  | 'offline'
  /** The server does not answer, or not in time; we try again by ourselves. */
  | 'stalled'
  /** The server has no such file (404, 410); we try again, more slowly. */
  | 'missing'
  /** The file is not audio that this browser plays, or is broken. */
  | 'unplayable'
  /** The browser wants a click first. */
  | 'blocked';

/** What the player is, never what it was asked to become. */
export type PlayerState =
  | { readonly status: 'idle' }
  | Situation<'paused' | 'loading' | 'playing' | 'buffering' | 'ended'>
  /** Lost the sound and is trying to get it back at `position`. */
  | (Situation<'recovering'> & { readonly trouble: Trouble })
  /** Gave up by itself; the listener can press Play to try again. */
  | (Situation<'failed'> & { readonly trouble: Trouble });

type Situation<Status extends string> = {
  readonly status: Status;
  readonly track: Track;
  readonly position: number;
  /** From the build, corrected by the file's own once it is read. */
  readonly duration: number;
  /** Stretches that can be played without the network, in order. */
  readonly buffered: readonly Range[];
  /** Something the listener should know while it plays, such as a server that cannot seek. */
  readonly notice: Notice | null;
};

export type Range = { readonly start: number; readonly end: number };

/** `no-seek`: the server cannot start in the middle of the file. */
export type Notice = 'no-seek';

/** How it plays, whatever plays. */
export type PlayerSettings = {
  /** 0.5 to 3. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
  readonly muted: boolean;
};
