import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playingStore, storeWithSilentEngine } from './silent-player';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('before the first play', () => {
  it('choosing and seeking load nothing, not even the engine', () => {
    const { store, loadEngine } = storeWithSilentEngine();
    store.choose(maps);
    store.seek(300);
    store.skip(30);
    expect(store.getState()).toMatchObject({ status: 'paused', position: 330 });
    expect(loadEngine).not.toHaveBeenCalled();
  });

  it('preparing fetches the engine and no sound', async () => {
    const { store, engine, loadEngine } = storeWithSilentEngine();
    store.choose(maps);
    store.prepare();
    await vi.advanceTimersByTimeAsync(1);
    expect(loadEngine).toHaveBeenCalledOnce();
    expect(engine.load).not.toHaveBeenCalled();
  });

  it('play starts where the listener stands, with the settings of the listener', async () => {
    const { store, loads } = storeWithSilentEngine();
    store.choose(maps);
    store.seek(300);
    store.setRate(1.5);
    store.play();
    expect(store.getState().status).toBe('loading');
    await vi.advanceTimersByTimeAsync(1);
    expect(loads).toMatchObject([{ track: maps, position: 300, settings: { rate: 1.5 } }]);
  });

  it('play asks for the audio before it tells the page, which it tells once', () => {
    const { store, element } = storeWithSilentEngine();
    store.choose(maps);
    const seen: boolean[] = [];
    store.subscribe(() => seen.push(element.paused));
    store.play();
    expect(seen).toEqual([false]);
  });

  it('a pause before the engine is there is kept', async () => {
    const { store, engine } = storeWithSilentEngine();
    store.choose(maps);
    store.play();
    store.pause();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState().status).toBe('paused');
    expect(engine.load).not.toHaveBeenCalled();
  });

  it('a seek before the engine is there is where it starts', async () => {
    const { store, loads } = storeWithSilentEngine();
    store.choose(maps);
    store.play();
    store.seek(50);
    store.seek(70);
    await vi.advanceTimersByTimeAsync(1);
    expect(loads).toMatchObject([{ position: 70 }]);
  });

  it('two presses open one sound', async () => {
    const { store, engine } = storeWithSilentEngine();
    store.choose(maps);
    store.play();
    store.play();
    await vi.advanceTimersByTimeAsync(1);
    expect(engine.load).toHaveBeenCalledOnce();
  });

  it('an engine that does not arrive is asked for again', async () => {
    const { store, loadEngine, loads } = storeWithSilentEngine();
    vi.stubGlobal('navigator', { onLine: true });
    loadEngine.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    store.choose(maps);
    store.play();
    await vi.advanceTimersByTimeAsync(1);
    expect(store.getState()).toMatchObject({ status: 'recovering', error: 'stalled' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(loads).toHaveLength(1);
    vi.unstubAllGlobals();
  });
});

describe('while it plays', () => {
  it('stays playing until the engine says it stopped', async () => {
    const { store, engine, report } = await playingStore();
    store.pause();
    expect(engine.pause).toHaveBeenCalledOnce();
    expect(store.getState().status).toBe('playing');
    report({ type: 'stopped' });
    expect(store.getState().status).toBe('paused');
  });

  it('stays paused until the engine says it started again', async () => {
    const { store, engine, report } = await playingStore();
    report({ type: 'stopped' });
    store.toggle();
    expect(engine.play).toHaveBeenCalledTimes(2);
    expect(store.getState().status).toBe('paused');
  });

  it('a seek asks the engine, and the place changes when the engine says so', async () => {
    const { store, engine, report } = await playingStore();
    store.seek(2000);
    expect(engine.seek).toHaveBeenCalledWith(2000);
    expect(store.getState()).toMatchObject({ position: 100 });
    report({ type: 'moved', position: 2000 });
    expect(store.getState()).toMatchObject({ position: 2000 });
  });

  it('a seek goes no further than the end, from where Play begins anew', async () => {
    const { store, engine, report } = await playingStore();
    report({ type: 'stopped' });
    store.seek(9999);
    expect(engine.seek).toHaveBeenCalledWith(2530);
    report({ type: 'moved', position: 2534 });
    expect(store.getState()).toMatchObject({ status: 'paused', position: 2530 });
    store.play();
    expect(engine.seek).toHaveBeenLastCalledWith(0);
  });

  it('choosing the same track changes nothing', async () => {
    const { store } = await playingStore();
    const before = store.getState();
    store.choose({ ...maps });
    expect(store.getState()).toBe(before);
  });

  it('choosing another track drops the sound and late news of it', async () => {
    const { store, engine, report } = await playingStore();
    store.choose(bees);
    expect(engine.unload).toHaveBeenCalled();
    const before = store.getState();
    expect(before).toMatchObject({ status: 'paused', track: bees, position: 0 });
    report({ type: 'moved', position: 120 });
    report({ type: 'started' });
    expect(store.getState()).toBe(before);
  });

  it('play after the end starts at the beginning', async () => {
    const { store, engine, report } = await playingStore();
    report({ type: 'finished' });
    store.play();
    expect(engine.seek).toHaveBeenCalledWith(0);
    expect(engine.play).toHaveBeenCalledTimes(2);
  });

  it('changes of settings reach the sound and the subscribers', async () => {
    const { store, engine } = await playingStore();
    const changes = vi.fn();
    const stop = store.subscribe(changes);
    store.setRate(9);
    store.setVolume(-1);
    store.setMuted(true);
    expect(engine.setSettings).toHaveBeenLastCalledWith({ rate: 3, volume: 0, muted: true });
    expect(changes).toHaveBeenCalledTimes(3);
    stop();
    store.setMuted(false);
    expect(changes).toHaveBeenCalledTimes(3);
  });
});

describe('when the sound is lost', () => {
  it('lets it go and opens it again at the same place', async () => {
    const { store, engine, loads, report } = await playingStore();
    report({ type: 'moved', position: 1260 });
    report({ type: 'failed', error: 'stalled' });
    expect(engine.unload).toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1000);
    expect(loads[1]).toMatchObject({ position: 1260, track: maps });
    expect(store.getState()).toMatchObject({ status: 'recovering', position: 1260 });
    report({ type: 'started' });
    expect(store.getState()).toMatchObject({ status: 'playing', position: 1260 });
  });

  it('tries again within 3 seconds, again and again', async () => {
    const { loads, report } = await playingStore();
    for (let tries = 1; tries < 30; tries += 1) {
      report({ type: 'failed', error: 'offline' });
      await vi.advanceTimersByTimeAsync(3000);
      expect(loads).toHaveLength(tries + 1);
    }
  });

  it('tries at once when the network is back', async () => {
    const { page, loads, report } = await playingStore();
    report({ type: 'failed', error: 'offline' });
    page.dispatchEvent(new Event('online'));
    expect(loads).toHaveLength(2);
  });

  it('says so as soon as the network goes while there is nothing to play', async () => {
    const { store, page, report } = await playingStore();
    page.dispatchEvent(new Event('offline'));
    expect(store.getState().status).toBe('playing');
    report({ type: 'waited' });
    page.dispatchEvent(new Event('offline'));
    expect(store.getState()).toMatchObject({ status: 'recovering', error: 'offline' });
  });

  it('asks for a missing file more slowly, then leaves it to the listener', async () => {
    const { store, loads, report } = await playingStore();
    for (let tries = 0; tries < 8; tries += 1) {
      report({ type: 'failed', error: 'missing' });
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(store.getState()).toMatchObject({ status: 'failed', error: 'missing', position: 100 });
    const before = loads.length;
    store.play();
    expect(store.getState().status).toBe('loading');
    expect(loads).toHaveLength(before + 1);
  });

  it('a pause ends the tries', async () => {
    const { store, loads, report } = await playingStore();
    report({ type: 'failed', error: 'stalled' });
    store.pause();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.getState()).toMatchObject({ status: 'paused', position: 100 });
    expect(loads).toHaveLength(1);
  });

  it('a seek meanwhile is where it comes back', async () => {
    const { store, loads, report } = await playingStore();
    report({ type: 'failed', error: 'stalled' });
    store.seek(500);
    await vi.advanceTimersByTimeAsync(1000);
    expect(loads[1]).toMatchObject({ position: 500 });
  });

  it('does not believe the sound that was lost', async () => {
    const { store, loads, report } = await playingStore();
    report({ type: 'failed', error: 'stalled' });
    await vi.advanceTimersByTimeAsync(1000);
    report({ type: 'moved', position: 0 }, loads[0]?.load);
    expect(store.getState()).toMatchObject({ position: 100 });
  });

  it('opens it anew on the next play when it was lost while paused', async () => {
    const { store, loads, report } = await playingStore();
    report({ type: 'stopped' });
    report({ type: 'failed', error: 'stalled' });
    expect(store.getState().status).toBe('paused');
    store.play();
    expect(loads[1]).toMatchObject({ position: 100 });
  });
});

describe('a play that the browser refused', () => {
  it('shows Play, and the next press plays what is there', async () => {
    const { store, engine, loads, report } = await playingStore();
    report({ type: 'refused' });
    expect(store.getState()).toMatchObject({ status: 'failed', error: 'blocked' });
    store.toggle();
    expect(engine.play).toHaveBeenCalledTimes(2);
    expect(loads).toHaveLength(1);
  });
});

describe('a page that comes back from the page cache', () => {
  function comeBack(page: EventTarget, persisted: boolean): void {
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }

  it('is silent at its place, and the next press opens the sound anew', async () => {
    const { store, page, engine, loads, report } = await playingStore();
    report({ type: 'moved', position: 130 });
    comeBack(page, true);
    expect(store.getState()).toMatchObject({ status: 'paused', position: 130 });
    expect(engine.unload).toHaveBeenCalledOnce();

    store.play();
    expect(loads.at(-1)).toMatchObject({ position: 130 });
    report({ type: 'started' });
    expect(store.getState().status).toBe('playing');
  });

  it('is where it was left, although its element was emptied meanwhile', async () => {
    const { store, page, report } = await playingStore();
    report({ type: 'moved', position: 130 });
    page.dispatchEvent(Object.assign(new Event('pagehide'), { persisted: true }));
    report({ type: 'moved', position: 0 });
    report({ type: 'stopped' });
    comeBack(page, true);
    expect(store.getState()).toMatchObject({ status: 'paused', position: 130 });
  });

  it('believes no report of the sound before', async () => {
    const { store, page, loads, report } = await playingStore();
    comeBack(page, true);
    report({ type: 'started' }, loads[0]?.load);
    expect(store.getState().status).toBe('paused');
  });

  it('stays as it was when it was paused, and opens the sound anew as well', async () => {
    const { store, page, loads, report } = await playingStore();
    report({ type: 'stopped' });
    comeBack(page, true);
    expect(store.getState().status).toBe('paused');
    store.play();
    expect(loads).toHaveLength(2);
  });

  it('does nothing on an ordinary page load', async () => {
    const { store, page, loads } = await playingStore();
    comeBack(page, false);
    expect(store.getState().status).toBe('playing');
    expect(loads).toHaveLength(1);
  });
});
