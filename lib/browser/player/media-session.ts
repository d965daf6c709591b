import { wantsSound, type PlayerState, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { Queue } from '@/lib/player/queue';

type Session = Pick<
  MediaSession,
  'metadata' | 'playbackState' | 'setActionHandler' | 'setPositionState'
>;

type Options = {
  readonly player: PlayerStore;
  readonly queue: Queue;
  /** The details of a track that the lock screen shows. */
  readonly describe: (track: Track) => MediaMetadataInit;
  readonly session: Session;
};

/** Seconds; the same steps as the buttons on the page. */
const SKIP_BACK = 15;
const SKIP_FORWARD = 30;

/** Seconds by which the position may differ from the one that the system extrapolates. */
const MAX_DRIFT = 1;

/**
 * Shows the current track on lock screens, and handles media keys of headsets and keyboards.
 *
 * @see https://www.w3.org/TR/mediasession/
 */
export function linkSystemControls({ player, queue, describe, session }: Options): void {
  let shown: { readonly trackId: string; readonly hasNext: boolean } | null = null;
  let reported = { position: -1, duration: 0, rate: 0, plays: false, at: 0 };

  function on(action: MediaSessionAction, handler: MediaSessionActionHandler | null): void {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // A browser that does not support the action has no button for it.
    }
  }

  function show(state: Exclude<PlayerState, { status: 'idle' }>): void {
    const hasNext = queue.hasNext();
    if (shown?.trackId !== state.track.id) session.metadata = metadataOf(describe(state.track));
    // Without a handler, the lock screen does not show the button.
    if (shown?.hasNext !== hasNext) on('nexttrack', hasNext ? () => queue.next() : null);
    shown = { trackId: state.track.id, hasNext };
  }

  /** The system extrapolates the position; it is corrected only when that would be wrong. */
  function reportPosition(state: Exclude<PlayerState, { status: 'idle' }>): void {
    const { rate } = player.getSettings();
    const plays = state.status === 'playing';
    const now = Date.now();
    const expected =
      reported.position + (reported.plays ? ((now - reported.at) / 1000) * reported.rate : 0);
    const isRight =
      Math.abs(expected - state.position) < MAX_DRIFT &&
      reported.duration === state.duration &&
      reported.rate === rate &&
      reported.plays === plays;
    const { duration } = state;
    if (isRight || !Number.isFinite(duration) || duration <= 0) return;
    const position = Math.min(Math.max(0, state.position), duration);
    session.setPositionState?.({ duration, position, playbackRate: rate });
    reported = { position: state.position, duration, rate, plays, at: now };
  }

  function follow(): void {
    const state = player.getState();
    session.playbackState =
      state.status === 'idle' ? 'none' : wantsSound(state) ? 'playing' : 'paused';
    if (state.status === 'idle') return;
    show(state);
    reportPosition(state);
  }

  on('play', () => player.play());
  on('pause', () => player.pause());
  on('stop', () => player.pause());
  on('seekbackward', ({ seekOffset }) => player.skip(-(seekOffset || SKIP_BACK)));
  on('seekforward', ({ seekOffset }) => player.skip(seekOffset || SKIP_FORWARD));
  on('seekto', ({ seekTime }) => seekTime != null && player.seek(seekTime));
  on('previoustrack', () => queue.previous());
  player.subscribe(follow);
  queue.subscribe(follow);
  follow();
}

/** Not supported by every browser that has a media session. */
function metadataOf(init: MediaMetadataInit): MediaMetadata | null {
  return typeof MediaMetadata === 'undefined' ? null : new MediaMetadata(init);
}
