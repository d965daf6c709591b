import { wantsSound, type Notice, type PlaybackError, type PlayerState } from './player-state';

/** A button that starts and stops the sound, as keys: who shows it looks its name up. */
export type ButtonView = {
  /** What `data-status` says, for styles. */
  readonly status: 'paused' | 'loading' | 'playing' | 'ended' | 'failed';
  /** `pause` once there was a sound to pause, so never for a play that the browser refused. */
  readonly action: 'play' | 'pause';
  /** Whether the name adds that it loads. */
  readonly isLoading: boolean;
};

/** Where the text of a message is found. */
export type MessageKey =
  | {
      readonly of: 'recovering' | 'failed';
      readonly key: Exclude<PlaybackError, 'unreachable'>;
    }
  | { readonly of: 'notices'; readonly key: Notice }
  /** Names the host of the audio. */
  | { readonly of: 'unreachable'; readonly src: string }
  | { readonly of: 'clip' };

/** All that an interface shows of the player besides the position of its slider. */
export type PlayerView = {
  readonly button: ButtonView;
  readonly message: MessageKey | null;
  /** What the message offers to do. */
  readonly offer: 'retry' | 'retryNow' | 'keepPlaying' | null;
  readonly wantsSound: boolean;
  readonly position: number;
  readonly duration: number;
};

const PLAY: ButtonView = { status: 'paused', action: 'play', isLoading: false };
const WAITS: ButtonView = { status: 'loading', action: 'pause', isLoading: false };

const BUTTONS = {
  idle: PLAY,
  paused: PLAY,
  loading: { status: 'loading', action: 'play', isLoading: true },
  playing: { status: 'playing', action: 'pause', isLoading: false },
  buffering: WAITS,
  recovering: WAITS,
  ended: { ...PLAY, status: 'ended' },
  failed: { ...PLAY, status: 'failed' },
} as const satisfies Readonly<Record<PlayerState['status'], ButtonView>>;

/** The same object each time, so that React can compare it. */
export function buttonOf(status: PlayerState['status']): ButtonView {
  return BUTTONS[status];
}

/** @param isClipOver Whether a clip was played to its end. */
export function viewOf(state: PlayerState, isClipOver = false): PlayerView {
  const isHeld = state.status !== 'idle';
  return {
    button: buttonOf(state.status),
    message: messageIn(state) ?? (isClipOver ? { of: 'clip' } : null),
    offer: offerIn(state) ?? (isClipOver ? 'keepPlaying' : null),
    wantsSound: wantsSound(state),
    position: isHeld ? state.position : 0,
    duration: isHeld ? state.duration : 0,
  };
}

function offerIn({ status }: PlayerState): 'retry' | 'retryNow' | null {
  if (status === 'failed') return 'retry';
  // The player tries again by itself; the listener can have it now.
  return status === 'recovering' ? 'retryNow' : null;
}

function messageIn(state: PlayerState): MessageKey | null {
  switch (state.status) {
    case 'idle':
      return null;
    case 'recovering':
    case 'failed':
      return state.error === 'unreachable'
        ? { of: 'unreachable', src: state.track.src }
        : { of: state.status, key: state.error };
    default:
      return state.notice && { of: 'notices', key: state.notice };
  }
}
