import type { PlayerEvent } from './player-event';

/** What the player needs to play. Times are seconds everywhere in `lib/player`. */
export type Track = {
  readonly id: string;
  readonly title: string;
  /** Name of the strand of the show; `null` where it has none. */
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
};

/** Why there is no sound, in the words of the dictionary's keys. */
export type Trouble =
  /** The network is gone; we try again by ourselves. */
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
export type PlayerState = { readonly status: 'idle' } | Calm | Troubled;

/** A track that is held, and nothing is wrong with it. */
type Calm = Situation<'paused' | 'loading' | 'playing' | 'buffering' | 'ended'>;

/**
 * `recovering` lost the sound and is trying to get it back at `position`.
 * `failed` gave up by itself; the listener can press Play to try again.
 */
type Troubled = Situation<'recovering' | 'failed'> & { readonly trouble: Trouble };

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

const NOTHING: readonly Range[] = Object.freeze([]);

/**
 * Remote audio may have another length than the author wrote, for instance with
 * advertisements in it. A smaller difference would only make the total flicker.
 */
const DURATION_TRUST = 1.5;

/**
 * The next state. An event that changes nothing returns the very same object,
 * so that subscribers can compare with `Object.is`. States are frozen.
 *
 * @param event A fact. One about another load than the state's is late news of
 *   a sound that was dropped, and changes nothing.
 */
export function reduce(state: PlayerState, event: PlayerEvent): PlayerState {
  if (event.type === 'chosen') return chosen(event.load, event.track, event.position);
  if (state.status === 'idle') return state;
  if (event.type === 'reloaded') {
    return changed(state, { load: event.load, buffered: NOTHING });
  }
  if (event.load !== state.load) return state;

  switch (event.type) {
    case 'asked':
      return isOneOf(state, 'paused', 'ended', 'failed') ? asked(state) : state;
    case 'renewed':
      return renewed(state, event.track);
    case 'cut':
      return changed(state, { notice: 'cut' });
    case 'started':
      return calm(state, 'playing');
    case 'waited':
      if (state.status === 'playing') return calm(state, 'buffering');
      return isOneOf(state, 'paused', 'ended') ? calm(state, 'loading') : state;
    case 'stopped':
      return isOneOf(state, 'ended', 'failed') ? state : calm(state, 'paused');
    case 'finished':
      return calm(state, 'ended', state.duration);
    case 'moved':
      return moved(state, Math.min(Math.max(0, event.position), state.duration));
    case 'measured':
      return isBetter(event.duration, state) ? changed(state, { duration: event.duration }) : state;
    case 'fetched':
      return sameRanges(state.buffered, event.buffered)
        ? state
        : changed(state, { buffered: Object.freeze([...event.buffered]) });
    case 'stayed':
      return changed(state, { notice: 'no-seek' });
    case 'broke':
      return isOneOf(state, 'paused', 'ended', 'failed')
        ? state
        : troubled(state, 'recovering', event.trouble);
    case 'refused':
      return troubled(state, 'failed', 'blocked');
    case 'gaveUp':
      return state.status === 'recovering' ? troubled(state, 'failed', event.trouble) : state;
    default:
      return event satisfies never;
  }
}

/** Whether the build has read the length from the file itself, and did not take an author's word. */
export function isMeasured({ src }: Track): boolean {
  return !/^https?:/i.test(src);
}

/** Whether sound is what the listener asked for last, here already or on its way. */
export function isLive({ status }: PlayerState): boolean {
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

function chosen(load: number, track: Track, position: number): PlayerState {
  return Object.freeze({
    status: 'paused',
    load,
    track,
    position: Math.min(Math.max(0, position), track.duration),
    duration: track.duration,
    buffered: NOTHING,
    notice: null,
  });
}

/**
 * Whether what the browser says of the length is to be believed. The build
 * counted the frames of the show's own files, while a browser guesses where a
 * file has no index, or a wrong one.
 */
function isBetter(duration: number, { track, duration: known }: Calm | Troubled): boolean {
  return !isMeasured(track) && duration > 0 && Math.abs(duration - known) > DURATION_TRUST;
}

/** The press goes on with what was cut. */
function asked(state: Calm | Troubled): PlayerState {
  const notice = state.notice === 'cut' ? null : state.notice;
  return calm({ ...state, notice }, 'loading');
}

function renewed(state: Calm | Troubled, track: Track): PlayerState {
  const { duration } = track;
  const position = Math.min(state.position, duration);
  return Object.freeze({ ...state, track, duration, position });
}

/** Ticks go on for a moment after the end; only a real move back leaves it. */
function moved(state: Calm | Troubled, position: number): PlayerState {
  if (state.status !== 'ended') return changed(state, { position });
  return position < state.duration - 1 ? calm(state, 'paused', position) : state;
}

function calm(
  state: Calm | Troubled,
  status: Calm['status'],
  position = state.position,
): PlayerState {
  if (state.status === status && state.position === position) return state;
  const { load, track, duration, buffered, notice } = state;
  return Object.freeze({ status, load, track, position, duration, buffered, notice });
}

function troubled(
  state: Calm | Troubled,
  status: Troubled['status'],
  trouble: Trouble,
): PlayerState {
  if (state.status === status && state.trouble === trouble) return state;
  return Object.freeze({ ...state, status, trouble });
}

/** Values that any situation has. */
type Change = Partial<Pick<Calm, 'load' | 'position' | 'duration' | 'buffered' | 'notice'>>;

function changed(state: Calm | Troubled, change: Change): PlayerState {
  const next = { ...state, ...change };
  const same =
    next.load === state.load &&
    next.position === state.position &&
    next.duration === state.duration &&
    next.buffered === state.buffered &&
    next.notice === state.notice;
  return same ? state : Object.freeze(next);
}

function isOneOf(state: Calm | Troubled, ...statuses: PlayerState['status'][]): boolean {
  return statuses.includes(state.status);
}

function sameRanges(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, at) => start === others[at]?.start && end === others[at].end)
  );
}
