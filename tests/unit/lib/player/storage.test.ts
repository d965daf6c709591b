import { describe, expect, it } from 'vitest';
import { createPlayerStorage } from '@/lib/player/storage';
import { bees, maps } from './tracks';

/** What a browser keeps, as text by key. */
function shelf(text?: string) {
  const kept = new Map(text === undefined ? [] : [['verbatim:player', text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe('what the player remembers', () => {
  it('survives a reload: place, last track and settings', () => {
    const browser = shelf();
    const visit = createPlayerStorage(() => browser);
    visit.keepPosition(maps, 1260.37);
    visit.keepSettings({ rate: 1.5, volume: 0.4, muted: true });

    const next = createPlayerStorage(() => browser);
    expect(next.positionOf('old-maps')).toBe(1260.4);
    expect(next.lastTrack()).toEqual(maps);
    expect(next.settings()).toEqual({ rate: 1.5, volume: 0.4, muted: true });
  });

  it('is one record under one key', () => {
    const browser = shelf();
    createPlayerStorage(() => browser).keepPosition(maps, 5);
    expect([...browser.kept.keys()]).toEqual(['verbatim:player']);
  });

  it('keeps the place of each track', () => {
    const storage = createPlayerStorage(shelf);
    storage.keepPosition(maps, 10);
    storage.keepPosition(bees, 20);
    expect([storage.positionOf('old-maps'), storage.positionOf('bees')]).toEqual([10, 20]);
    expect(storage.lastTrack()?.id).toBe('bees');
  });

  it('forgets the place of a track heard to its end', () => {
    const storage = createPlayerStorage(() => browser);
    const browser = shelf();
    storage.keepPosition(maps, 2529);
    storage.forget('old-maps');
    expect(storage.positionOf('old-maps')).toBeNull();
    expect(storage.lastTrack()).toBeNull();
  });

  it('keeps the 200 newest places', () => {
    const browser = shelf();
    const storage = createPlayerStorage(() => browser);
    for (let at = 0; at < 210; at += 1) storage.keepPosition({ ...maps, id: `episode-${at}` }, at);
    expect(storage.positionOf('episode-9')).toBeNull();
    expect(storage.positionOf('episode-10')).toBe(10);
  });

  it('sees what another tab wrote', () => {
    const browser = shelf();
    const [one, other] = [browser, browser].map((kept) => createPlayerStorage(() => kept));
    one?.keepPosition(maps, 10);
    other?.keepPosition(bees, 20);
    expect(one?.positionOf('bees')).toBe(20);
  });
});

describe('storage that is', () => {
  const usual = { rate: 1, volume: 1, muted: false };

  it.each([
    ['cut off', '{"version":1,"settings":{"ra'],
    ['of another version', '{"version":7,"settings":{"rate":2}}'],
    ['not ours', '[]'],
    ['null', 'null'],
    ['wrong in every field', '{"version":1,"settings":3,"last":"x","positions":{"a":1}}'],
  ])('%s counts as empty', (_, text) => {
    const storage = createPlayerStorage(() => shelf(text));
    expect(storage.settings()).toEqual(usual);
    expect(storage.lastTrack()).toBeNull();
    expect(storage.positionOf('old-maps')).toBeNull();
  });

  it('wrong in places keeps the rest', () => {
    const text = JSON.stringify({
      version: 1,
      settings: { rate: 90, volume: 0.5, muted: 'yes' },
      last: { ...maps, src: 'javascript:alert(1)' },
      positions: [['old-maps', 10], ['bees', -1], 'x', [1, 2]],
    });
    const storage = createPlayerStorage(() => shelf(text));
    expect(storage.settings()).toEqual({ rate: 1, volume: 0.5, muted: false });
    expect(storage.lastTrack()).toBeNull();
    expect(storage.positionOf('old-maps')).toBe(10);
    expect(storage.positionOf('bees')).toBeNull();
  });

  it('blocked works for the visit', () => {
    const storage = createPlayerStorage(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    storage.keepPosition(maps, 10);
    expect(storage.positionOf('old-maps')).toBe(10);
  });

  it('full works for the visit', () => {
    const browser = shelf();
    createPlayerStorage(() => browser).keepPosition(maps, 10);
    const storage = createPlayerStorage(() => ({
      getItem: browser.getItem,
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    }));
    storage.keepPosition(maps, 99);
    expect(storage.positionOf('old-maps')).toBe(99);
  });
});
