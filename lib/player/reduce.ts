import type { PlayerEvent } from './player-event';

import {
  type Track,
  type PlaybackError,
  type PlayerState,
  type WithoutError,
  type WithError,
  type Range,
  isMeasured,
  type Change,
} from './player-state';

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
    case 'playRequested':
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
    case 'seekRejected':
      return changed(state, { notice: 'no-seek' });
    case 'failed':
      return isOneOf(state, 'paused', 'ended', 'failed')
        ? state
        : withError(state, 'recovering', event.error);
    case 'refused':
      return withError(state, 'failed', 'blocked');
    case 'gaveUp':
      return state.status === 'recovering' ? withError(state, 'failed', event.error) : state;
    default:
      return event satisfies never;
  }
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
function isBetter(duration: number, { track, duration: known }: WithoutError | WithError): boolean {
  return !isMeasured(track) && duration > 0 && Math.abs(duration - known) > DURATION_TRUST;
}

/** The press goes on with what was cut. */
function asked(state: WithoutError | WithError): PlayerState {
  const notice = state.notice === 'cut' ? null : state.notice;
  return calm({ ...state, notice }, 'loading');
}

function renewed(state: WithoutError | WithError, track: Track): PlayerState {
  const { duration } = track;
  const position = Math.min(state.position, duration);
  return Object.freeze({ ...state, track, duration, position });
}

/** Ticks go on for a moment after the end; only a real move back leaves it. */
function moved(state: WithoutError | WithError, position: number): PlayerState {
  if (state.status !== 'ended') return changed(state, { position });
  return position < state.duration - 1 ? calm(state, 'paused', position) : state;
}

function calm(
  state: WithoutError | WithError,
  status: WithoutError['status'],
  position = state.position,
): PlayerState {
  if (state.status === status && state.position === position) return state;
  const { load, track, duration, buffered, notice } = state;
  return Object.freeze({ status, load, track, position, duration, buffered, notice });
}

function withError(
  state: WithoutError | WithError,
  status: WithError['status'],
  error: PlaybackError,
): PlayerState {
  if (state.status === status && state.error === error) return state;
  return Object.freeze({ ...state, status, error });
}

function changed(state: WithoutError | WithError, change: Change): PlayerState {
  const next = { ...state, ...change };
  const same =
    next.load === state.load &&
    next.position === state.position &&
    next.duration === state.duration &&
    next.buffered === state.buffered &&
    next.notice === state.notice;
  return same ? state : Object.freeze(next);
}

function isOneOf(state: WithoutError | WithError, ...statuses: PlayerState['status'][]): boolean {
  return statuses.includes(state.status);
}

function sameRanges(some: readonly Range[], others: readonly Range[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, at) => start === others[at]?.start && end === others[at].end)
  );
}
