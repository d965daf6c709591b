import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { playingStore } from '@/tests/unit/lib/browser/player/silent-player';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** An episode that plays at 724 seconds. */
async function playingAt724() {
  const player = await playingStore();
  player.report({ type: 'moved', position: 724 });
  return player;
}

describe('a jump', () => {
  it('remembers where the listener was', async () => {
    const { store, engine } = await playingAt724();
    store.playFrom(maps, 88);
    expect(engine.seek).toHaveBeenLastCalledWith(88);
    expect(store.getJumps()).toEqual({ trackId: maps.id, earlier: [724], offered: 724 });
  });

  it('is a press on a sentence that is ten seconds away', async () => {
    const { store } = await playingAt724();
    store.playFrom(maps, 730);
    expect(store.getJumps().earlier).toEqual([]);
  });

  it.each([
    ['on the scrubber, by more than thirty seconds', 760, [724]],
    ['but not by less', 745, []],
  ])('is a seek %s', async (_, to, earlier) => {
    const { store } = await playingAt724();
    store.seek(to);
    expect(store.getJumps().earlier).toEqual(earlier);
  });

  it('is several seeks in short succession, such as presses of Page Up', async () => {
    const { store, report } = await playingAt724();
    for (const to of [754, 784, 814, 844]) {
      store.seek(to);
      report({ type: 'moved', position: to });
      vi.advanceTimersByTime(300);
    }
    expect(store.getJumps()).toMatchObject({ earlier: [724], offered: 724 });
  });

  it('is each of two seeks with a pause between them', async () => {
    const { store, report } = await playingAt724();
    store.seek(300);
    report({ type: 'moved', position: 300 });
    vi.advanceTimersByTime(3000);
    store.seek(600);
    expect(store.getJumps().earlier).toEqual([300, 724]);
  });

  it('is no skip, and no seek of a paused player', async () => {
    const { store, report } = await playingAt724();
    store.skip(30);
    store.skip(-60);
    report({ type: 'stopped' });
    store.seek(10);
    expect(store.getJumps().earlier).toEqual([]);
  });

  it('belongs to its episode', async () => {
    const { store } = await playingAt724();
    store.playFrom(maps, 88);
    store.choose(bees);
    expect(store.getJumps().earlier).toEqual([]);
  });
});

describe('going back', () => {
  it('returns to the position before the last jump, then to the one before', async () => {
    const { store, engine, report } = await playingAt724();
    store.playFrom(maps, 88);
    report({ type: 'moved', position: 88 });
    store.playFrom(maps, 300);
    store.goBack();
    expect(engine.seek).toHaveBeenLastCalledWith(88);
    store.goBack();
    expect(engine.seek).toHaveBeenLastCalledWith(724);
    store.goBack();
    expect(engine.seek).toHaveBeenLastCalledWith(724);
    expect(store.getJumps()).toMatchObject({ earlier: [], offered: null });
  });
});

describe('the stored position', () => {
  it('stays for eight seconds after a jump', async () => {
    const { store, report, storage, page } = await playingAt724();
    store.playFrom(maps, 88);
    report({ type: 'waited' });
    report({ type: 'moved', position: 88 });
    report({ type: 'started' });
    vi.advanceTimersByTime(7000);
    report({ type: 'moved', position: 95 });
    page.dispatchEvent(new Event('pagehide'));
    expect(storage.positionOf(maps.id)).toBe(724);
    vi.advanceTimersByTime(1000);
    report({ type: 'moved', position: 96 });
    expect(storage.positionOf(maps.id)).toBe(96);
  });

  it.each([
    ['a pause', (all: Awaited<ReturnType<typeof playingAt724>>) => all.report({ type: 'stopped' })],
    ['another episode', (all: Awaited<ReturnType<typeof playingAt724>>) => all.store.choose(bees)],
  ])('changes with %s', async (_, act) => {
    const all = await playingAt724();
    all.store.playFrom(maps, 88);
    all.report({ type: 'moved', position: 90 });
    act(all);
    expect(all.storage.positionOf(maps.id)).toBe(90);
  });
});
