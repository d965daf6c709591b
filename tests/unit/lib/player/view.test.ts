import { describe, expect, it } from 'vitest';
import { IDLE, type PlayerState } from '@/lib/player/player-state';
import { buttonOf, viewOf } from '@/lib/player/view';
import { maps } from './tracks';

const paused = {
  status: 'paused',
  load: 1,
  track: maps,
  position: 12,
  duration: 60,
  buffered: [],
  notice: null,
} as const satisfies PlayerState;

describe('the view of the player', () => {
  it.each([
    ['idle', 'paused', 'play'],
    ['paused', 'paused', 'play'],
    ['loading', 'loading', 'play'],
    ['playing', 'playing', 'pause'],
    ['buffering', 'loading', 'pause'],
    ['recovering', 'loading', 'pause'],
    ['ended', 'ended', 'play'],
    ['failed', 'failed', 'play'],
  ] as const)('shows %s as a button that is %s and offers to %s', (status, shown, action) => {
    expect(buttonOf(status)).toMatchObject({ status: shown, action });
    expect(buttonOf(status).isLoading).toBe(status === 'loading');
  });

  it('gives the same button each time, so that nothing renders anew', () => {
    expect(viewOf({ ...paused, position: 13 }).button).toBe(viewOf(paused).button);
  });

  it('names the message of an error, and offers to try again', () => {
    const failed = { ...paused, status: 'failed', error: 'missing' } as const;
    expect(viewOf(failed)).toMatchObject({
      message: { of: 'failed', key: 'missing' },
      offer: 'retry',
      wantsSound: false,
    });
    expect(viewOf({ ...failed, status: 'recovering' })).toMatchObject({
      message: { of: 'recovering', key: 'missing' },
      offer: 'retryNow',
      wantsSound: true,
    });
  });

  it('gives the address of audio whose host cannot be reached', () => {
    const failed = { ...paused, status: 'failed', error: 'unreachable' } as const;
    expect(viewOf(failed).message).toEqual({ of: 'unreachable', src: maps.src });
  });

  it('names a notice, and offers nothing', () => {
    expect(viewOf({ ...paused, notice: 'cut' })).toMatchObject({
      message: { of: 'notices', key: 'cut' },
      offer: null,
    });
  });

  it('says that a clip is over, unless something is wrong', () => {
    expect(viewOf(paused, true)).toMatchObject({
      message: { of: 'clip' },
      offer: 'keepPlaying',
    });
    expect(viewOf({ ...paused, status: 'failed', error: 'offline' }, true)).toMatchObject({
      message: { of: 'failed', key: 'offline' },
      offer: 'retry',
    });
  });

  it('is at rest while nothing is held', () => {
    expect(viewOf(IDLE)).toMatchObject({ message: null, offer: null, position: 0, duration: 0 });
  });
});
