import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '@/lib/player/queue';
import type { Track } from '@/lib/player/player-state';
import { playingStore } from '@/tests/unit/lib/browser/player/silent-player';
import { bees, maps } from './tracks';
import { comets, dunes, queueOf, showOf } from './queue-of';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('continuing with the show', () => {
  it('finds nothing if the listener does not continue with the show', async () => {
    const nextOf = showOf(bees);
    const { report, current } = await queueOf([], { nextOf });
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
    expect(nextOf).not.toHaveBeenCalled();
  });

  it('plays the next episode at once, since it was fetched before', async () => {
    const { queue, report, current, store, setAtEnd } = await queueOf([], {
      nextOf: showOf(bees, comets),
    });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
    expect(queue.hasNext()).toBe(true);
    report({ type: 'finished' });
    expect(current()).toBe('bees');
    expect(store.getState().status).toBe('loading');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('comets');
  });

  it('comes after the queue, and plays no queued episode twice', async () => {
    const { queue, report, current, setAtEnd } = await queueOf([comets], {
      nextOf: showOf(bees, comets, dunes),
    });
    setAtEnd('show');
    queue.add(bees);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('dunes');
    report({ type: 'finished' });
    expect(current()).toBe('comets');
    queue.clear();
    queue.add(maps);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
  });

  it('skips played episodes, and ends with the show', async () => {
    const { queue, storage, report, current, setAtEnd } = await queueOf([], {
      nextOf: showOf(bees, comets, dunes),
    });
    storage.finish('bees');
    storage.finish('comets');
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('dunes');
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect([current(), queue.afterwards(), queue.hasNext()]).toEqual(['dunes', null, false]);
    report({ type: 'started' });
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('dunes');
  });

  it('waits if playback should end with the episode', async () => {
    const { report, current, setAtEnd } = await queueOf([], {
      endsHere: true,
      nextOf: showOf(bees),
    });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
  });

  it('fetches again at the end if there was no network before', async () => {
    const nextOf = showOf(bees).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { storage, report, current, setAtEnd } = await queueOf([], { nextOf });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    storage.keepPosition(maps, 200);
    expect(nextOf).toHaveBeenCalledOnce();
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('bees');
  });

  it('fetches the next episode half a minute later', async () => {
    const nextOf = showOf(bees).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { queue, storage, setAtEnd } = await queueOf([], { nextOf });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(30_000);
    storage.keepPosition(maps, 200);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
  });

  it('does not replace what the listener chose before the response came', async () => {
    const answers = new Map<string, (next: Track) => void>();
    const nextOf = ({ id }: Track) =>
      new Promise<Track>((resolve) => void answers.set(id, resolve));
    const { store, report, current, setAtEnd } = await queueOf([], { nextOf });
    setAtEnd('show');
    report({ type: 'finished' });
    store.choose(dunes);
    answers.get('old-maps')?.(bees);
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('dunes');
  });

  it('skips the episode that plays', async () => {
    const nextOf = ({ id }: Track) => Promise.resolve(id === 'bees' ? maps : comets);
    const { queue, setAtEnd } = await queueOf([bees], { nextOf });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('comets');
  });

  it('is known from the start if the setting was made on another day', async () => {
    const all = await playingStore();
    all.storage.keepQueue({ tracks: [], atEnd: 'show' });
    const nextOf = showOf(bees);
    const queue = createQueue({
      player: all.store,
      storage: all.storage,
      endsHere: () => false,
      nextOf,
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
    for (let second = 101; second < 130; second += 1) all.storage.keepPosition(maps, second);
    await vi.advanceTimersByTimeAsync(0);
    expect(nextOf).toHaveBeenCalledOnce();
  });

  it('is given up if the setting is changed before the response comes', async () => {
    let answer: (track: Track) => void = () => {};
    const nextOf = () => new Promise<Track>((resolve) => (answer = resolve));
    const { queue, report, current, setAtEnd } = await queueOf([], { nextOf });
    setAtEnd('show');
    report({ type: 'finished' });
    setAtEnd('queue');
    answer(bees);
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
    expect(queue.afterwards()).toBeNull();
  });

  it('calls its listeners when the next episode is known', async () => {
    const { queue, setAtEnd } = await queueOf([], { nextOf: showOf(bees) });
    setAtEnd('show');
    const [told, gone] = [vi.fn(), vi.fn()];
    const stop = queue.subscribe(told);
    queue.subscribe(gone)();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledOnce();
    stop();
    queue.clear();
    expect(told).toHaveBeenCalledOnce();
    expect(gone).not.toHaveBeenCalled();
  });
});
