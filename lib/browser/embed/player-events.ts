import { messageText } from '@/lib/browser/player/message-text';
import type { EventName, PlayerError } from './player-message';
import { canSetVolume } from '@/lib/browser/player/audio-element';
import { wantsSound, type PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { viewOf } from '@/lib/player/view';

/** The player's state as the host page receives it. Times are seconds. */
export type Snapshot = {
  readonly status: PlayerState['status'];
  readonly paused: boolean;
  readonly seconds: number;
  readonly duration: number;
  /** 0.5 to 3. */
  readonly rate: number;
  /** 0 to 100. */
  readonly volume: number;
  readonly muted: boolean;
};

export function snapshotOf(store: PlayerStore): Snapshot {
  const state = store.getState();
  const view = viewOf(state);
  const { rate, volume, muted } = store.getSettings();
  return {
    status: state.status,
    paused: !view.wantsSound,
    seconds: store.now(),
    duration: view.duration,
    rate,
    // Where only the device's keys set the volume, the audio plays at full volume.
    volume: canSetVolume() ? Math.round(volume * 100) : 100,
    muted,
  };
}

/** The events of the specification for a change from one state to the next. */
export function eventsBetween(
  before: PlayerState,
  after: PlayerState,
): readonly (readonly [event: EventName, value?: unknown])[] {
  if (before.status === 'idle' || after.status === 'idle' || before === after) return [];
  const { duration, position, buffered } = after;
  const events: (readonly [EventName, unknown?])[] = [];
  const hasChanged = before.status !== after.status;
  if (hasChanged && after.status === 'playing') events.push(['play']);
  if (hasChanged && after.status === 'paused' && wantsSound(before)) events.push(['pause']);
  if (hasChanged && after.status === 'ended') events.push(['ended']);
  if (hasChanged && after.status === 'failed') events.push(['error', errorOf(after)]);
  if (position !== before.position) events.push(['timeupdate', { seconds: position, duration }]);
  if (buffered !== before.buffered) {
    const end = buffered.find((range) => range.start <= position && range.end >= position)?.end;
    events.push(['progress', { seconds: end ?? position, duration }]);
  }
  return events;
}

function errorOf(failed: PlayerState): PlayerError {
  const isUnplayable = failed.status === 'failed' && failed.error === 'unplayable';
  const { message } = viewOf(failed);
  const msg = message === null || message.of === 'clip' ? '' : messageText(message);
  return { code: isUnplayable ? 1 : -1, msg };
}
