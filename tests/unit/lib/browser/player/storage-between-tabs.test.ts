import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPlayerStorage, STORAGE_KEY } from '@/lib/browser/player/storage';
import { shelf } from './shelf';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

describe('two tabs', () => {
  it('that write at once lose neither place', () => {
    const browser = shelf();
    const one = createPlayerStorage(() => browser);
    // The other tab reads before the first one writes, and writes over it.
    let seen: string | null = null;
    const other = createPlayerStorage(() => ({ ...browser, getItem: () => seen }));
    one.keepPosition(maps, 10);
    other.keepPosition(bees, 20);
    expect(browser.kept.get(STORAGE_KEY)).not.toContain('"id":"old-maps"');

    // What was written over is still known here, and comes back with the next word.
    expect([one.positionOf('old-maps'), one.positionOf('bees')]).toEqual([10, 20]);
    one.keepSettings({ rate: 2, volume: 1, muted: false });
    expect(createPlayerStorage(() => browser).positionOf('old-maps')).toBe(10);

    one.keepPosition(maps, 15);
    seen = browser.getItem(STORAGE_KEY);

    for (const tab of [one, other, createPlayerStorage(() => browser)]) {
      expect([tab.positionOf('old-maps'), tab.positionOf('bees')]).toEqual([15, 20]);
    }
  });

  it('of which one forgets everything: the other does not bring it back', () => {
    const browser = shelf();
    const [one, other] = [browser, browser].map((kept) => createPlayerStorage(() => kept));
    one?.keepPosition(maps, 10);
    other?.keepPosition(bees, 20);
    one?.keepSettings({ rate: 2, volume: 1, muted: false });
    one?.keepQueue({ tracks: [maps], atEnd: 'show' });
    expect(other?.queue().tracks).toEqual([maps]);
    one?.clear();
    other?.keepSettings({ rate: 1.5, volume: 1, muted: false });
    for (const tab of [one, other]) {
      expect(tab?.heard()).toEqual([]);
      expect(tab?.queue()).toEqual({ tracks: [], atEnd: 'queue' });
      expect(tab?.lastTrack()).toBeNull();
      expect(tab?.settings().rate).toBe(1.5);
    }
  });
});

describe('a clock that was set back', () => {
  afterEach(() => void vi.useRealTimers());

  it('does not make what is new older than what was known', () => {
    const browser = shelf();
    const [one, other] = [browser, browser].map((kept) => createPlayerStorage(() => kept));
    vi.useFakeTimers({ now: 2_000_000 });
    one?.keepQueue({ tracks: [maps], atEnd: 'queue' });
    expect(other?.queue().tracks).toEqual([maps]);
    vi.setSystemTime(1_000_000);
    one?.keepQueue({ tracks: [bees], atEnd: 'queue' });
    expect(other?.queue().tracks).toEqual([bees]);
  });

  it('does not make the place forgotten that was left after forgetting', () => {
    const browser = shelf();
    vi.useFakeTimers({ now: 2_000_000 });
    createPlayerStorage(() => browser).clear();
    vi.setSystemTime(1_000_000);
    createPlayerStorage(() => browser).keepPosition(maps, 10);
    expect(createPlayerStorage(() => browser).positionOf('old-maps')).toBe(10);
  });
});
