import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQueue } from '@/lib/player/extras/queue';
import { playingStore } from '@/tests/unit/lib/player/silent-player';
import type { Track } from '@/lib/player/player-state';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

const comets = { ...maps, id: 'comets', title: 'Comets' };
const dunes = { ...maps, id: 'dunes', title: 'Dunes' };

const nobody: (track: Track) => Promise<Track | null> = () => Promise.resolve(null);

/** The show has them in this order, after old maps. */
function showOf(...episodes: Track[]) {
  const all = [maps, ...episodes];
  return vi.fn(({ id }: Track) =>
    Promise.resolve(all[all.findIndex((one) => one.id === id) + 1] ?? null),
  );
}

/** Old maps play, and what is up next is as given. */
async function queueOf(tracks: Track[], { holds = false, nextOf = nobody } = {}) {
  const all = await playingStore();
  const queue = createQueue({
    player: all.store,
    storage: all.storage,
    holds: () => holds,
    nextOf,
  });
  for (const track of tracks) queue.add(track);
  const ids = () => queue.get().tracks.map(({ id }) => id);
  const current = () => {
    const state = all.store.getState();
    return state.status === 'idle' ? null : state.track.id;
  };
  return { ...all, queue, ids, current };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is up next', () => {
  it('takes an episode at the end or at the front, and each only once', async () => {
    const { queue, ids } = await queueOf([bees, comets]);
    queue.playNext(dunes);
    queue.add(bees);
    expect(ids()).toEqual(['dunes', 'comets', 'bees']);
  });

  it('is put in order, thinned out and cleared', async () => {
    const { queue, ids } = await queueOf([bees, comets, dunes]);
    queue.move('dunes', 0);
    expect(ids()).toEqual(['dunes', 'bees', 'comets']);
    queue.move('dunes', 2);
    queue.move('nobody', 0);
    expect(ids()).toEqual(['bees', 'comets', 'dunes']);
    queue.remove('comets');
    expect(ids()).toEqual(['bees', 'dunes']);
    queue.clear();
    expect(ids()).toEqual([]);
  });

  it('plays when the episode ends, and is shorter then', async () => {
    const { report, current, ids, loads } = await queueOf([bees, comets]);
    report({ type: 'finished' });
    expect([current(), ids()]).toEqual(['bees', ['comets']]);
    expect(loads.at(-1)).toMatchObject({ track: bees, position: 0 });
  });

  it('waits when the listener does not wish to go on', async () => {
    const { queue, report, current, ids } = await queueOf([bees]);
    queue.setAtEnd('stop');
    report({ type: 'finished' });
    expect([current(), ids()]).toEqual(['old-maps', ['bees']]);
  });

  it('waits when the sound is to end with the episode', async () => {
    const { report, current } = await queueOf([bees], { holds: true });
    report({ type: 'finished' });
    expect(current()).toBe('old-maps');
  });

  it('does not hold what is being played', async () => {
    const { queue, store, current, ids } = await queueOf([bees, comets]);
    queue.play('comets');
    expect([current(), ids()]).toEqual(['comets', ['bees']]);
    store.choose(bees);
    store.play();
    expect(ids()).toEqual([]);
  });

  it('goes back to the start, and from there to the episode before', async () => {
    const { queue, engine, report, current, ids } = await queueOf([bees]);
    queue.next();
    report({ type: 'started' });
    report({ type: 'moved', position: 40 });
    queue.previous();
    expect(current()).toBe('bees');
    expect(engine.seek).toHaveBeenLastCalledWith(0);
    report({ type: 'moved', position: 0 });
    queue.previous();
    expect([current(), ids()]).toEqual(['old-maps', []]);
    report({ type: 'moved', position: 0 });
    queue.previous();
    expect(current()).toBe('old-maps');
  });

  it('survives a reload', async () => {
    const { storage } = await queueOf([bees, comets]);
    expect(storage.queue().tracks).toEqual([bees, comets]);
  });
});

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
    const { queue, report, current, store } = await queueOf([], { nextOf: showOf(bees, comets) });
    queue.setAtEnd('show');
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
    const { queue, report, current } = await queueOf([comets], {
      nextOf: showOf(bees, comets, dunes),
    });
    queue.setAtEnd('show');
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
    const { queue, storage, report, current } = await queueOf([], {
      nextOf: showOf(bees, comets, dunes),
    });
    storage.finish('bees');
    storage.finish('comets');
    queue.setAtEnd('show');
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
    const { queue, report, current } = await queueOf([], { holds: true, nextOf: showOf(bees) });
    queue.setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
  });

  it('asks again at the end when there was no network before', async () => {
    const nextOf = showOf(bees).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { queue, storage, report, current } = await queueOf([], { nextOf });
    queue.setAtEnd('show');
    await vi.advanceTimersByTimeAsync(0);
    storage.keepPosition(maps, 200);
    expect(nextOf).toHaveBeenCalledOnce();
    report({ type: 'finished' });
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('bees');
  });

  it('tries half a minute later to learn what comes', async () => {
    const nextOf = showOf(bees).mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const { queue, storage } = await queueOf([], { nextOf });
    queue.setAtEnd('show');
    await vi.advanceTimersByTimeAsync(30_000);
    storage.keepPosition(maps, 200);
    await vi.advanceTimersByTimeAsync(0);
    expect(queue.afterwards()?.id).toBe('bees');
  });

  it('does not come late over what the listener chose meanwhile', async () => {
    let answer: (track: Track) => void = () => {};
    const nextOf = () => new Promise<Track>((resolve) => (answer = resolve));
    const { queue, store, report, current } = await queueOf([], { nextOf });
    queue.setAtEnd('show');
    report({ type: 'finished' });
    store.choose(dunes);
    answer(bees);
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('dunes');
  });

  it('is given up when the wish is taken back before the answer', async () => {
    let answer: (track: Track) => void = () => {};
    const nextOf = () => new Promise<Track>((resolve) => (answer = resolve));
    const { queue, report, current } = await queueOf([], { nextOf });
    queue.setAtEnd('show');
    report({ type: 'finished' });
    queue.setAtEnd('queue');
    answer(bees);
    await vi.advanceTimersByTimeAsync(0);
    expect(current()).toBe('old-maps');
    expect(queue.afterwards()).toBeNull();
  });

  it('tells when it learns what comes', async () => {
    const { queue } = await queueOf([], { nextOf: showOf(bees) });
    queue.setAtEnd('show');
    const told = vi.fn();
    const stop = queue.subscribe(told);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalledOnce();
    stop();
    queue.clear();
    expect(told).toHaveBeenCalledOnce();
  });
});
