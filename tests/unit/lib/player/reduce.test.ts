import { describe, expect, it } from 'vitest';
import type { EngineFact, StoreFact } from '@/lib/player/player-event';
import { IDLE, type PlayerState } from '@/lib/player/player-state';
import { reduce } from '@/lib/player/reduce';
import { maps } from './tracks';

/** The state after these facts about load 1. */
function after(...facts: (EngineFact | StoreFact)[]): PlayerState {
  return facts.reduce<PlayerState>((state, fact) => reduce(state, { load: 1, ...fact }), IDLE);
}

const chosen: StoreFact = { type: 'chosen', track: maps, position: 100 };

describe('the state of the player', () => {
  it('is paused at the position where a track was chosen', () => {
    expect(after(chosen)).toMatchObject({ status: 'paused', position: 100, duration: 2530 });
  });

  it('never has a position outside the track', () => {
    expect(after({ ...chosen, position: 9999 })).toMatchObject({ position: 2530 });
    expect(after(chosen, { type: 'moved', position: -4 })).toMatchObject({ position: 0 });
  });

  it('is loading until audio starts', () => {
    expect(after(chosen, { type: 'playRequested' }).status).toBe('loading');
    expect(after(chosen, { type: 'playRequested' }, { type: 'started' }).status).toBe('playing');
  });

  it('is buffering when playback runs out of audio, and loading when it had not started', () => {
    expect(after(chosen, { type: 'started' }, { type: 'waited' }).status).toBe('buffering');
    expect(after(chosen, { type: 'waited' }).status).toBe('loading');
  });

  it('pauses while loading, playing, buffering and recovering', () => {
    const begins: (EngineFact | StoreFact)[][] = [
      [{ type: 'playRequested' }],
      [{ type: 'started' }],
      [{ type: 'started' }, { type: 'waited' }],
      [{ type: 'started' }, { type: 'failed', error: 'offline' }],
    ];
    for (const facts of begins) {
      expect(after(chosen, ...facts, { type: 'stopped' }).status).toBe('paused');
    }
  });

  it('keeps the position after a playback error, with its reason', () => {
    const broken = after(
      chosen,
      { type: 'started' },
      { type: 'moved', position: 1260 },
      { type: 'failed', error: 'offline' },
    );
    expect(broken).toMatchObject({ status: 'recovering', error: 'offline', position: 1260 });
  });

  it('has no error once it plays again', () => {
    const state = after(
      chosen,
      { type: 'started' },
      { type: 'failed', error: 'stalled' },
      { type: 'started' },
    );
    expect(state).not.toHaveProperty('error');
  });

  it('ignores an error while the listener has paused', () => {
    const paused = after(chosen);
    expect(reduce(paused, { load: 1, type: 'failed', error: 'stalled' })).toBe(paused);
  });

  it('is paused after the browser refused to play', () => {
    expect(after(chosen, { type: 'playRequested' }, { type: 'refused' })).toMatchObject({
      status: 'failed',
      error: 'blocked',
    });
  });

  it('gives up only after an error', () => {
    const playing = after(chosen, { type: 'started' });
    expect(reduce(playing, { load: 1, type: 'gaveUp', error: 'missing' })).toBe(playing);
    const broken = reduce(playing, { load: 1, type: 'failed', error: 'missing' });
    expect(reduce(broken, { load: 1, type: 'gaveUp', error: 'missing' }).status).toBe('failed');
  });

  it('stays at the end once it ended, whatever positions arrive late', () => {
    const ended = after(chosen, { type: 'started' }, { type: 'finished' });
    expect(ended).toMatchObject({ status: 'ended', position: 2530 });
    expect(reduce(ended, { load: 1, type: 'moved', position: 2529.9 })).toBe(ended);
    expect(reduce(ended, { load: 1, type: 'stopped' })).toBe(ended);
  });

  it('is paused again after a seek back from the end', () => {
    const state = after(
      chosen,
      { type: 'started' },
      { type: 'finished' },
      { type: 'moved', position: 60 },
    );
    expect(state).toMatchObject({ status: 'paused', position: 60 });
  });

  it('trusts the duration of remote audio until the file has quite another one', () => {
    const remote = { ...maps, src: 'https://cdn.example.net/maps.mp3' };
    const far: StoreFact = { type: 'chosen', track: remote, position: 100 };
    expect(after(far, { type: 'measured', duration: 2529.4 })).toMatchObject({ duration: 2530 });
    expect(after(far, { type: 'measured', duration: 2600 })).toMatchObject({ duration: 2600 });
    expect(after(far, { type: 'measured', duration: 0 })).toMatchObject({ duration: 2530 });
  });

  it('trusts the duration that the build measured for local audio', () => {
    const state = after(chosen, { type: 'measured', duration: 9000 });
    expect(state).toMatchObject({ duration: 2530 });
  });

  it('has a notice that the server cannot seek, and keeps its position', () => {
    expect(after(chosen, { type: 'started' }, { type: 'seekRejected' })).toMatchObject({
      status: 'playing',
      position: 100,
      notice: 'no-seek',
    });
  });
});

describe('an event that changes nothing', () => {
  const playing = after(chosen, { type: 'started' });

  it.each<EngineFact | StoreFact>([
    { type: 'started' },
    { type: 'playRequested' },
    { type: 'moved', position: 100 },
    { type: 'measured', duration: 2530 },
    { type: 'fetched', buffered: [] },
  ])('$type gives back the very same object', (fact) => {
    expect(reduce(playing, { load: 1, ...fact })).toBe(playing);
  });

  it('with the same buffered ranges returns the same object', () => {
    const fact = { load: 1, type: 'fetched', buffered: [{ start: 0, end: 12 }] } as const;
    const once = reduce(playing, fact);
    expect(reduce(once, { ...fact, buffered: [{ start: 0, end: 12 }] })).toBe(once);
  });
});

describe('a late event', () => {
  it('of an abandoned load of the same track is ignored', () => {
    const before = after(chosen, { type: 'started' }, { type: 'failed', error: 'stalled' });
    const retried = reduce(before, { load: 2, type: 'reloaded' });
    expect(reduce(retried, { load: 1, type: 'moved', position: 0 })).toBe(retried);
    expect(reduce(retried, { load: 1, type: 'started' })).toBe(retried);
    expect(reduce(retried, { load: 2, type: 'started' }).status).toBe('playing');
  });

  it('before a track was chosen changes nothing', () => {
    expect(reduce(IDLE, { load: 1, type: 'started' })).toBe(IDLE);
  });
});

it('a state cannot be written to', () => {
  expect(Object.isFrozen(after(chosen, { type: 'started' }, { type: 'moved', position: 7 }))).toBe(
    true,
  );
});
