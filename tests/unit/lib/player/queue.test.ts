import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bees } from './tracks';
import { comets, dunes, queueOf } from './queue-of';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the queue', () => {
  it('adds an episode at the end or at the front, and each one once', async () => {
    const { queue, ids } = await queueOf([bees, comets]);
    queue.playNext(dunes);
    queue.add(bees);
    expect(ids()).toEqual(['dunes', 'comets', 'bees']);
    queue.playNext(bees);
    expect(ids()).toEqual(['bees', 'dunes', 'comets']);
  });

  it('can be reordered, shortened and cleared', async () => {
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

  it('plays its first episode when one ends, and removes it', async () => {
    const { report, current, ids, loads } = await queueOf([bees, comets]);
    report({ type: 'finished' });
    expect([current(), ids()]).toEqual(['bees', ['comets']]);
    expect(loads.at(-1)).toMatchObject({ track: bees, position: 0 });
  });

  it('waits if the listener chose to stop', async () => {
    const { report, current, ids, setAtEnd } = await queueOf([bees]);
    setAtEnd('stop');
    report({ type: 'finished' });
    expect([current(), ids()]).toEqual(['old-maps', ['bees']]);
  });

  it('does not start long after the end, when the listener changes the setting', async () => {
    const { report, store, current, setAtEnd } = await queueOf([bees]);
    setAtEnd('stop');
    report({ type: 'finished' });
    setAtEnd('queue');
    store.setVolume(0.5);
    expect(current()).toBe('old-maps');
  });

  it('waits if playback should end with the episode', async () => {
    const { report, current } = await queueOf([bees], { endsHere: true });
    report({ type: 'finished' });
    expect(current()).toBe('old-maps');
  });

  it('does not contain the episode that plays', async () => {
    const { queue, store, current, ids } = await queueOf([bees, comets]);
    queue.play('comets');
    expect([current(), ids()]).toEqual(['comets', ['bees']]);
    store.choose(bees);
    // A page that was opened is not heard yet.
    expect(ids()).toEqual(['bees']);
    store.play();
    expect(ids()).toEqual([]);
  });

  it('goes back to the start, and from there to the previous episode', async () => {
    const { queue, engine, report, current, ids } = await queueOf([bees]);
    queue.next();
    report({ type: 'started' });
    report({ type: 'moved', position: 4 });
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
