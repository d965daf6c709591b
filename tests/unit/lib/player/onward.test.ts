import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '@/lib/player/queue';
import type { Track } from '@/lib/player/player-state';
import { playingStore } from '@/tests/unit/lib/browser/player/silent-player';
import { bees, maps } from './tracks';
import { comets, dunes, queueOf, showOf } from './queue-of';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('going on with the show', () => {
  it('is what nobody gets who did not wish for it', async () => {
    const nextOf = showOf(bees);
    const { report, current } = await queueOf([], { nextOf });
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
    expect(nextOf).not.toHaveBeenCalled();
  });

  it('plays the next episode at once, which was asked for before', async () => {
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

  it('comes after all that was queued, and not twice', async () => {
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

  it('passes over what was heard, and ends with the show', async () => {
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

  it('waits when the sound is to end with the episode', async () => {
    const { report, current, setAtEnd } = await queueOf([], { holds: true, nextOf: showOf(bees) });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
  });

  it('asks again at the end when there was no network before', async () => {
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

  it('tries half a minute later to learn what comes', async () => {
    const nextOf = showOf(bees).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { queue, storage, setAtEnd } = await queueOf([], { nextOf });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(30_000);
    storage.keepPosition(maps, 200);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
  });

  it('does not come late over what the listener chose meanwhile', async () => {
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

  it('passes over what plays now', async () => {
    const nextOf = ({ id }: Track) => Promise.resolve(id === 'bees' ? maps : comets);
    const { queue, setAtEnd } = await queueOf([bees], { nextOf });
    setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('comets');
  });

  it('is known from the start to whom wished for it on another day', async () => {
    const all = await playingStore();
    all.storage.keepQueue({ tracks: [], atEnd: 'show' });
    const nextOf = showOf(bees);
    const queue = createQueue({
      player: all.store,
      storage: all.storage,
      holds: () => false,
      nextOf,
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
    for (let second = 101; second < 130; second += 1) all.storage.keepPosition(maps, second);
    await vi.advanceTimersByTimeAsync(0);
    expect(nextOf).toHaveBeenCalledOnce();
  });

  it('is given up when the wish is taken back before the answer', async () => {
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

  it('tells when it learns what comes', async () => {
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
