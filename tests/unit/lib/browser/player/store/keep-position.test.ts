import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPlayerStorage } from '@/lib/browser/player/storage';
import { playingStore, storeWithSilentEngine } from '@/tests/unit/lib/browser/player/silent-player';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

beforeEach(() => void vi.useFakeTimers({ now: 1_000_000_000 }));
afterEach(() => void vi.useRealTimers());

/** A tab that was paused at 120 seconds, and what another tab has of the same storage. */
async function pausedTab() {
  const all = await playingStore();
  all.report({ type: 'moved', position: 120 });
  all.report({ type: 'stopped' });
  const other = createPlayerStorage(all.open);
  vi.advanceTimersByTime(60_000);
  return { ...all, other };
}

function tell(page: EventTarget, name: string, detail: object = {}): void {
  page.dispatchEvent(Object.assign(new Event(name), detail));
}

describe('a tab that is left behind', () => {
  it.each(['pagehide', 'visibilitychange'])('writes nothing old on %s', async (leaving) => {
    const { page, other } = await pausedTab();
    other.keepPosition(maps, 900);
    tell(page, leaving);
    expect(other.positionOf('old-maps')).toBe(900);
  });

  it('does not turn "played" back to "begun"', async () => {
    const { page, other, storage } = await pausedTab();
    other.finish('old-maps');
    tell(page, 'pagehide');
    expect(other.entryOf('old-maps')).toMatchObject({ isFinished: true });
    storage.keepQueue({ tracks: [bees], atEnd: 'queue' });
    expect(other.entryOf('old-maps')).toMatchObject({ isFinished: true });
  });

  it('does not turn "begun" back to "played"', async () => {
    const { report, page, other } = await pausedTab();
    report({ type: 'finished' });
    vi.advanceTimersByTime(1000);
    other.keepPosition(maps, 300);
    tell(page, 'pagehide');
    expect(other.entryOf('old-maps')).toMatchObject({ isFinished: false, position: 300 });
  });

  it('does not bring back what was forgotten', async () => {
    const { page, other } = await pausedTab();
    other.clear();
    tell(page, 'pagehide');
    expect([other.entryOf('old-maps'), other.lastTrack()]).toEqual([null, null]);
  });

  it('leaves the last track of another tab alone', async () => {
    const { store, report, page, other } = await pausedTab();
    report({ type: 'moved', position: 200 });
    store.seek(200);
    vi.advanceTimersByTime(1000);
    other.keepPosition(bees, 20);
    tell(page, 'pagehide');
    expect(other.lastTrack()).toEqual(bees);
    // What was chosen here is newer than anything known of that episode.
    expect(other.positionOf('old-maps')).toBe(200);
  });

  it('writes what is still playing there', async () => {
    const { report, page, storage } = await playingStore();
    vi.advanceTimersByTime(1000);
    report({ type: 'moved', position: 133 });
    tell(page, 'pagehide');
    expect(storage.positionOf('old-maps')).toBe(133);
  });
});

describe('what another tab has heard', () => {
  it.each([
    ['storage', {}],
    ['visibilitychange', {}],
    ['pageshow', { persisted: true }],
  ])('is shown on %s, without fetching audio', async (name, detail) => {
    const { store, page, other, loads } = await pausedTab();
    other.keepPosition(maps, 900);
    tell(page, name, detail);
    expect(store.getState()).toMatchObject({ status: 'paused', position: 900 });
    expect(loads).toHaveLength(1);
    store.play();
    expect(loads.at(-1)).toMatchObject({ position: 900 });
  });

  it('is 0 for an episode that was finished there', async () => {
    const { store, page, other } = await pausedTab();
    other.finish('old-maps');
    tell(page, 'storage');
    expect(store.getState()).toMatchObject({ status: 'paused', position: 0 });
  });

  it('does not move what plays here', async () => {
    const { store, page, open } = await playingStore();
    createPlayerStorage(open).keepPosition(maps, 900);
    tell(page, 'storage');
    expect(store.getState()).toMatchObject({ status: 'playing', position: 100 });
  });

  it('does not move a page from the moment that its link asked for', () => {
    const { store, page, open } = storeWithSilentEngine();
    store.choose(maps);
    store.choose(maps, 20);
    store.restore();
    createPlayerStorage(open).keepPosition(maps, 900);
    tell(page, 'storage');
    tell(page, 'visibilitychange');
    expect(store.getState()).toMatchObject({ position: 20 });
    // It was only looked at, so the memory keeps the place that was heard.
    tell(page, 'pagehide');
    expect(createPlayerStorage(open).positionOf('old-maps')).toBe(900);
  });

  it('waits while the listener chooses a place here', async () => {
    const { store, report, page, other } = await pausedTab();
    report({ type: 'moved', position: 500 });
    store.seek(500);
    vi.advanceTimersByTime(3000);
    other.keepPosition(maps, 900);
    tell(page, 'storage');
    expect(store.getState()).toMatchObject({ position: 500 });
    tell(page, 'visibilitychange');
    expect(store.getState()).toMatchObject({ position: 900 });
  });

  it('reaches a third tab as well', async () => {
    const { store, page, open, other } = await pausedTab();
    const third = createPlayerStorage(open);
    other.keepPosition(maps, 900);
    third.keepPosition(maps, 1000);
    tell(page, 'storage');
    expect(store.getState()).toMatchObject({ position: 1000 });
    tell(page, 'pagehide');
    expect(third.positionOf('old-maps')).toBe(1000);
  });

  it('is read from a record of the release before', async () => {
    const { store, page, kept } = await pausedTab();
    const text = kept.get('verbatim:player') ?? '';
    const newer = text
      .replace('"position":120', '"position":640')
      .replace(/"at":\d+\}\]/, `"at":${Date.now()}}]`);
    expect(newer).not.toBe(text);
    kept.set('verbatim:player', newer);
    tell(page, 'storage');
    expect(store.getState()).toMatchObject({ position: 640 });
  });
});

describe('a page from the page cache that was left while playing', () => {
  it('is paused, and keeps the place that another tab has written since', async () => {
    const { store, page, open, engine } = await playingStore();
    tell(page, 'pagehide');
    const other = createPlayerStorage(open);
    vi.advanceTimersByTime(1000);
    other.keepPosition(maps, 900);
    tell(page, 'pageshow', { persisted: true });
    expect(store.getState()).toMatchObject({ status: 'paused', position: 900 });
    expect(engine.unload).toHaveBeenCalled();
    tell(page, 'pagehide');
    expect(other.positionOf('old-maps')).toBe(900);
  });
});

describe('speed and volume', () => {
  it('of another tab are taken over, and not written over by a change of something else', () => {
    const { store, page, open } = storeWithSilentEngine();
    store.restore();
    const other = createPlayerStorage(open);
    other.keepSettings({ rate: 1.5, volume: 0.4, muted: false });
    store.setMuted(true);
    expect(other.settings()).toEqual({ rate: 1.5, volume: 0.4, muted: true });
    other.keepSettings({ rate: 2, volume: 1, muted: false });
    tell(page, 'storage');
    expect(store.getSettings()).toEqual({ rate: 2, volume: 1, muted: false });
  });
});
