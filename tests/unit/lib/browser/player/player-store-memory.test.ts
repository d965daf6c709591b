import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playingStore, storeWithSilentEngine } from './silent-player';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is remembered', () => {
  it('comes back after a reload, paused at its place', async () => {
    const { page, report, again } = await playingStore();
    report({ type: 'moved', position: 777 });
    page.dispatchEvent(new Event('pagehide'));
    const next = again();
    next.restore();
    expect(next.getState()).toMatchObject({ status: 'paused', track: maps, position: 777 });
  });

  it('does not push away what the page has chosen', async () => {
    const { store, again } = await playingStore();
    store.pause();
    const next = again();
    next.choose(bees);
    next.restore();
    expect(next.getState()).toMatchObject({ track: bees });
  });

  it('chooses the first episode of Up next if nothing else was chosen', () => {
    const { store, storage } = storeWithSilentEngine();
    store.restore();
    expect(store.getState().status).toBe('idle');
    storage.keepQueue({ ...storage.queue(), tracks: [bees, maps] });
    expect(store.getState()).toMatchObject({ status: 'paused', track: bees });
    storage.keepQueue({ ...storage.queue(), tracks: [maps] });
    expect(store.getState()).toMatchObject({ track: bees });
  });

  it('is written on a pause and every few seconds', async () => {
    const { storage, report } = await playingStore();
    vi.advanceTimersByTime(5000);
    report({ type: 'moved', position: 105 });
    expect(storage.positionOf('old-maps')).toBe(105);
    report({ type: 'moved', position: 107 });
    expect(storage.positionOf('old-maps')).toBe(105);
    report({ type: 'stopped' });
    expect(storage.positionOf('old-maps')).toBe(107);
  });

  it('holds nothing of a track that was only shown', () => {
    const { store, page, storage } = storeWithSilentEngine();
    store.restore();
    store.choose(maps, 100);
    page.dispatchEvent(new Event('pagehide'));
    expect(storage.lastTrack()).toBeNull();
  });

  it('lets an episode that ended start at 0 the next time', async () => {
    const { storage, report, again } = await playingStore();
    report({ type: 'finished' });
    expect(storage.positionOf('old-maps')).toBeNull();
    const next = again();
    next.choose(maps);
    expect(next.getState()).toMatchObject({ position: 0 });
  });
});
