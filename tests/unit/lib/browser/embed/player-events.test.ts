import { describe, expect, it } from 'vitest';
import { eventsBetween } from '@/lib/browser/embed/player-events';
import type { PlayerState } from '@/lib/player/player-state';

const paused = {
  status: 'paused',
  load: 1,
  track: {
    id: 'maps',
    title: 'Maps',
    series: null,
    src: '/maps.mp3',
    format: 'mp3',
    duration: 60,
    page: '/',
    artwork: null,
  },
  position: 0,
  duration: 60,
  buffered: [],
  notice: null,
} as const satisfies PlayerState;

describe('the events that the host page receives', () => {
  it('include play once audio plays, and not when it is requested', () => {
    const loading = { ...paused, status: 'loading' } as const;
    expect(eventsBetween(paused, loading)).toEqual([]);
    expect(eventsBetween(loading, { ...paused, status: 'playing' })).toEqual([['play']]);
  });

  it('include pause, whatever paused the audio', () => {
    expect(eventsBetween({ ...paused, status: 'playing' }, paused)).toEqual([['pause']]);
  });

  it('include the position', () => {
    expect(eventsBetween(paused, { ...paused, position: 12 })).toEqual([
      ['timeupdate', { seconds: 12, duration: 60 }],
    ]);
  });

  it('include the end of the loaded range at the position', () => {
    const buffered = [
      { start: 0, end: 9 },
      { start: 30, end: 40 },
    ];
    expect(
      eventsBetween({ ...paused, position: 31 }, { ...paused, position: 31, buffered }),
    ).toEqual([['progress', { seconds: 40, duration: 60 }]]);
  });

  it('include a failure with its message and the code of the specification', () => {
    const failed = { ...paused, status: 'failed', error: 'unplayable' } as const;
    expect(eventsBetween(paused, failed)).toEqual([
      ['error', { code: 1, msg: expect.stringContaining('cannot play') }],
    ]);
    expect(eventsBetween(paused, { ...failed, error: 'offline' })).toMatchObject([
      ['error', { code: -1 }],
    ]);
  });
});
