import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayerStorage } from '@/lib/browser/player/storage';
import { playingStore, storeWithSilentEngine } from '@/tests/unit/lib/browser/player/silent-player';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

/** As the page has it after a build in which audio, title and length changed. */
const again = { ...maps, title: 'Older maps', src: '/audio/old-maps-2.mp3', duration: 2600 };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

function storeThatKeeps() {
  const all = storeWithSilentEngine();
  all.storage.keepPosition(maps, 100);
  all.storage.keepQueue({ tracks: [maps, bees], atEnd: 'queue' });
  all.fetchTrack.mockImplementation(({ id }) => Promise.resolve(id === maps.id ? again : null));
  return all;
}

describe('a copy of a track that the browser keeps', () => {
  it('is played by what the page of its episode says now', async () => {
    const { store, loads } = storeThatKeeps();
    store.restore();
    await vi.waitFor(() => expect(store.getState()).toMatchObject({ track: again }));
    expect(store.getState()).toMatchObject({ status: 'paused', position: 100, duration: 2600 });
    store.play();
    await vi.waitFor(() => expect(loads).toHaveLength(1));
    expect(loads[0]).toMatchObject({ track: again, position: 100 });
  });

  it('is replaced wherever it is kept, without a new date', async () => {
    const { store, storage } = storeThatKeeps();
    const dates = storage.heard().map(({ at }) => at);
    store.checkCopy(maps);
    await vi.waitFor(() => expect(storage.queue().tracks).toEqual([again, bees]));
    expect(storage.lastTrack()).toEqual(again);
    expect(storage.heard()).toMatchObject([{ track: again, position: 100 }]);
    expect(storage.heard().map(({ at }) => at)).toEqual(dates);
  });

  it('is asked about once', async () => {
    const { store, fetchTrack, storage } = storeThatKeeps();
    for (let time = 0; time < 3; time += 1) store.checkCopy(maps);
    await vi.waitFor(() => expect(storage.lastTrack()).toEqual(again));
    store.checkCopy(maps);
    expect(fetchTrack).toHaveBeenCalledOnce();
  });

  it('gives way when the press came first, at the same place', async () => {
    const { store, storage, loads, report } = storeThatKeeps();
    store.choose(maps);
    store.play();
    await vi.waitFor(() => expect(loads).toHaveLength(1));
    report({ type: 'started' });
    report({ type: 'moved', position: 103 });
    store.checkCopy(maps);
    await vi.waitFor(() => expect(loads).toHaveLength(2));
    expect(loads[1]).toMatchObject({ track: again, position: 103 });
    expect(storage.lastTrack()).toEqual(again);
  });

  it('does not stop a sound for another title', async () => {
    const { store, engine, fetchTrack } = await playingStore();
    fetchTrack.mockResolvedValue({ ...maps, title: 'Older maps' });
    store.checkCopy(maps);
    await vi.waitFor(() =>
      expect(store.getState()).toMatchObject({ track: { title: 'Older maps' } }),
    );
    expect(store.getState().status).toBe('playing');
    expect(engine.load).toHaveBeenCalledOnce();
  });

  it('stays when its page is gone or there is no network', async () => {
    const { store, fetchTrack } = storeThatKeeps();
    fetchTrack.mockRejectedValueOnce(new TypeError('no network'));
    store.restore();
    await Promise.resolve();
    expect(store.getState()).toMatchObject({ track: maps, position: 100 });
  });
});

describe('audio that is gone', () => {
  it('is looked for at the address that the page has now', async () => {
    const { fetchTrack, report, loads, store } = await playingStore();
    fetchTrack.mockResolvedValue(again);
    report({ type: 'failed', error: 'missing' });
    await vi.waitFor(() => expect(loads).toHaveLength(2));
    expect(loads[1]).toMatchObject({ track: again, position: 100 });
    report({ type: 'started' });
    expect(store.getState().status).toBe('playing');
  });
});

describe('a page that has its episode otherwise than the player', () => {
  it('is believed while nothing plays', async () => {
    const { store, report, engine } = await playingStore();
    report({ type: 'stopped' });
    store.choose(again);
    expect(store.getState()).toMatchObject({ status: 'paused', track: again, position: 100 });
    expect(engine.unload).toHaveBeenCalled();
  });

  it('does not end what plays', async () => {
    const { store, engine } = await playingStore();
    store.choose(again);
    expect(store.getState()).toMatchObject({ status: 'playing', track: maps });
    expect(engine.unload).not.toHaveBeenCalled();
  });

  it('keeps the place within a shorter length', () => {
    const { store, open } = storeWithSilentEngine();
    createPlayerStorage(open).keepPosition(maps, 2500);
    store.choose(maps);
    store.choose({ ...maps, duration: 2000 });
    expect(store.getState()).toMatchObject({ position: 2000, duration: 2000 });
  });
});
