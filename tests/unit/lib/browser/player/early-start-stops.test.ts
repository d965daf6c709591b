import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bees, maps } from '@/tests/unit/lib/player/tracks';
import { booted, earlyStart, request } from './early-start-of';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a pause before the engine is there', () => {
  it('is told and kept when a headset does it', async () => {
    const { early, element, reports, types, loads, settle, arrive } = earlyStart();
    early.load(request);
    early.play();
    await settle();
    element.reach(4);
    element.pause();
    expect(types()).toContain('stopped');
    expect(reports.findLast(({ type }) => type === 'moved')).toMatchObject({ position: 4 });
    await arrive();
    expect(loads).toEqual([]);
    expect(element.paused).toBe(true);
  });

  it('ends the fetching when the listener does it', async () => {
    const { early, element, record, types, loads, arrive } = earlyStart();
    early.load(request);
    early.play();
    early.pause();
    expect(types().at(-1)).toBe('stopped');
    expect(element).toMatchObject({ src: '', paused: true });
    expect(record.started).toBeNull();
    await arrive();
    expect(loads).toEqual([]);
  });

  it('is followed by a play from there', async () => {
    const { early, element, loads, settle, arrive } = earlyStart();
    early.load(request);
    early.play();
    await settle();
    element.reach(4);
    early.pause();
    early.play();
    expect(element).toMatchObject({ src: maps.src, paused: false });
    await arrive();
    expect(loads).toMatchObject([{ position: 4, underway: true }]);
  });
});

describe('early audio of another track', () => {
  it('is not adopted by an engine that is there already', async () => {
    const { early, loads, record, arrive } = booted(bees);
    early.prepare();
    await arrive();
    early.load(request);
    expect(loads).toMatchObject([{ track: maps, underway: false }]);
    expect(record.started).toBeNull();
  });

  it('gives way to the track that is asked for', async () => {
    const { early, element, loads, arrive } = booted(bees);
    early.load(request);
    early.play();
    expect(element).toMatchObject({ src: maps.src, plays: 2 });
    await arrive();
    expect(loads).toMatchObject([{ track: maps, underway: true }]);
  });

  it('ends with its load, and is never adopted', async () => {
    const { early, element, loads, arrive } = earlyStart();
    early.load({ ...request, track: bees });
    early.play();
    early.load({ ...request, load: 2 });
    expect(element).toMatchObject({ src: '', paused: true });
    early.play();
    await arrive();
    expect(loads).toMatchObject([{ load: 2, track: maps, underway: true }]);
  });
});

describe('early audio that is not wanted any more', () => {
  it('ends when its load is dropped', async () => {
    const { early, element, record, loads, types, arrive } = earlyStart();
    early.load(request);
    early.play();
    early.unload();
    expect(element).toMatchObject({ src: '', paused: true });
    expect(record.started).toBeNull();
    await arrive();
    expect(loads).toEqual([]);
    expect(types()).toEqual([]);
  });

  it('ends when the engine does not come, which is told with the position', async () => {
    vi.stubGlobal('navigator', { onLine: true });
    const { early, element, reports, settle, miss } = earlyStart();
    early.load(request);
    early.play();
    await settle();
    element.reach(2);
    await miss();
    expect(element).toMatchObject({ src: '', paused: true });
    expect(reports.slice(-2)).toEqual([
      { load: 1, type: 'moved', position: 2 },
      { load: 1, type: 'failed', error: 'stalled' },
    ]);
  });

  it('is left alone by a choice of track, since the press on it may still come', () => {
    const { early, element } = booted(maps);
    early.unload();
    expect(element).toMatchObject({ src: maps.src, paused: false });
  });
});
