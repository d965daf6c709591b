import { describe, expect, it, vi } from 'vitest';
import { createPlayerStorage, STORAGE_KEY } from '@/lib/browser/player/storage';
import { shelf } from './shelf';
import { passage } from '@/tests/unit/lib/player/passages';
import { bees, maps } from '@/tests/unit/lib/player/tracks';

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

  it('keeps the reading settings, also in a saved file, until they are cleared', () => {
    const browser = shelf();
    createPlayerStorage(() => browser).keepReading({ textSize: '4', stamps: 'off' });
    const next = createPlayerStorage(() => browser);
    expect(next.reading()).toEqual({ textSize: '4', stamps: 'off' });
    expect(next.reading()).toBe(next.reading());

    const other = createPlayerStorage(shelf);
    other.importText(next.exportText());
    expect(other.reading()).toEqual({ textSize: '4', stamps: 'off' });
    other.clear();
    expect(other.reading()).toEqual({});
  });

  it('keeps saved passages, also in a saved file, until they are removed or cleared', () => {
    const browser = shelf();
    createPlayerStorage(() => browser).keepPassage(passage());
    const next = createPlayerStorage(() => browser);
    expect(next.passages()).toMatchObject([{ text: 'Old maps have no north.', start: 88.2 }]);
    expect(next.passages()).toBe(next.passages());

    const file = next.exportText();
    const other = createPlayerStorage(shelf);
    other.importText(file);
    expect(other.passages()).toHaveLength(1);
    const [first] = other.passages();
    if (first !== undefined) other.removePassage(first);
    other.importText(file);
    expect(other.passages()).toEqual([]);

    next.clear();
    expect(next.passages()).toEqual([]);
  });

  it('leaves out a saved passage whose address runs a script', () => {
    const storage = createPlayerStorage(shelf);
    storage.keepPassage(passage({ page: 'javascript:alert(1)' }));
    const other = createPlayerStorage(shelf);
    other.importText(storage.exportText());
    expect(other.passages()).toEqual([]);
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
    storage.finish('old-maps');
    expect(storage.positionOf('old-maps')).toBeNull();
    expect(storage.lastTrack()).toBeNull();
  });

  it('goes on with the last track when another one is marked', () => {
    const storage = createPlayerStorage(() => browser);
    const browser = shelf();
    storage.keepPosition(maps, 10);
    storage.finish('bees');
    expect(storage.lastTrack()).toEqual(maps);
  });

  it('tells of what the browser says another tab wrote', () => {
    const storage = createPlayerStorage(shelf);
    const told = vi.fn();
    storage.subscribe(told);
    storage.changedElsewhere();
    expect(told).toHaveBeenCalledOnce();
  });

  it('keeps the 500 newest places, and the tracks of the 12 newest', () => {
    const browser = shelf();
    const storage = createPlayerStorage(() => browser);
    for (let at = 0; at < 510; at += 1) storage.keepPosition({ ...maps, id: `episode-${at}` }, at);
    expect(storage.positionOf('episode-9')).toBeNull();
    expect(storage.positionOf('episode-10')).toBe(10);
    expect(storage.heard()[0]?.id).toBe('episode-509');
    expect(storage.heard().filter(({ track }) => track !== null)).toHaveLength(12);
  });

  it('knows what was heard to its end, until that is taken back', () => {
    const storage = createPlayerStorage(() => browser);
    const browser = shelf();
    storage.finish('old-maps');
    expect(storage.heard()).toMatchObject([{ id: 'old-maps', isFinished: true }]);
    storage.renew('old-maps');
    expect(storage.heard()).toMatchObject([{ id: 'old-maps', isFinished: false, position: 0 }]);
  });

  it('keeps what is up next, and whether to go on with it', () => {
    const browser = shelf();
    createPlayerStorage(() => browser).keepQueue({ tracks: [maps, bees], atEnd: 'show' });
    expect(createPlayerStorage(() => browser).queue()).toEqual({
      tracks: [maps, bees],
      atEnd: 'show',
    });
  });

  it('keeps the shows of one host apart', () => {
    const browser = shelf();
    const [one, other] = ['/one', '/two'].map((base) =>
      createPlayerStorage(() => browser, `${STORAGE_KEY}${base}`),
    );
    one?.keepPosition(maps, 10);
    expect(other?.positionOf('old-maps')).toBeNull();
  });

  it('of the first version is read', () => {
    const text = JSON.stringify({
      version: 1,
      settings: { rate: 1.5, volume: 1, muted: false },
      last: { ...maps, series: undefined },
      positions: [
        ['old-maps', 10],
        ['bees', 20],
      ],
    });
    const storage = createPlayerStorage(() => shelf(text));
    expect(storage.settings().rate).toBe(1.5);
    expect(storage.lastTrack()).toEqual(maps);
    expect(storage.heard().map(({ id, position }) => [id, position])).toEqual([
      ['old-maps', 10],
      ['bees', 20],
    ]);
  });

  it.each([
    [true, 'queue'],
    [false, 'stop'],
  ])('of the second version is read: to go on was a yes or no, here %j', (goesOn, atEnd) => {
    const text = JSON.stringify({
      version: 2,
      queue: { at: 5, value: { tracks: [maps], goesOn } },
      heard: [{ id: 'bees', position: 20, at: 3 }],
    });
    const storage = createPlayerStorage(() => shelf(text));
    expect(storage.queue()).toEqual({ tracks: [maps], atEnd });
    expect(storage.positionOf('bees')).toBe(20);
  });

  it('tells of changes, with the same list until there is one', () => {
    const storage = createPlayerStorage(() => browser);
    const browser = shelf();
    let told = 0;
    const stop = storage.subscribe(() => (told += 1));
    storage.keepPosition(maps, 10);
    expect(storage.heard()).toBe(storage.heard());
    stop();
    storage.keepPosition(maps, 20);
    expect(told).toBe(1);
  });

  it('sees what another tab wrote', () => {
    const browser = shelf();
    const [one, other] = [browser, browser].map((kept) => createPlayerStorage(() => kept));
    one?.keepPosition(maps, 10);
    other?.keepPosition(bees, 20);
    expect(one?.positionOf('bees')).toBe(20);
  });
});

describe('a file with what is remembered', () => {
  it('brings it to another browser, where the later of two places counts', () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const phone = createPlayerStorage(() => onPhone);
    const onPhone = shelf();
    const laptop = createPlayerStorage(() => onLaptop);
    const onLaptop = shelf();
    phone.keepPosition(maps, 10);
    vi.setSystemTime(2_000_000);
    laptop.keepPosition(maps, 99);
    vi.setSystemTime(3_000_000);
    phone.keepPosition(bees, 20);
    vi.useRealTimers();

    expect(laptop.importText(phone.exportText())).toBe(2);

    expect([laptop.positionOf('old-maps'), laptop.positionOf('bees')]).toEqual([99, 20]);
  });

  it.each(['', 'not a record', '[]', '{"version":9,"heard":[]}'])(
    'that holds %j is none, and changes nothing',
    (text) => {
      const storage = createPlayerStorage(() => browser);
      const browser = shelf();
      storage.keepPosition(maps, 10);
      expect(storage.importText(text)).toBeNull();
      expect(storage.positionOf('old-maps')).toBe(10);
    },
  );
});

describe('storage that is', () => {
  const usual = { rate: 1, volume: 1, muted: false };

  it.each([
    ['cut off', '{"version":1,"settings":{"ra'],
    ['of another version', '{"version":7,"settings":{"rate":2}}'],
    ['not ours', '[]'],
    ['null', 'null'],
    ['wrong in every field', '{"version":1,"settings":3,"last":"x","positions":{"a":1}}'],
    [
      'wrong in every field of the second version',
      '{"version":2,"clearedAt":"x","settings":3,"last":{"at":-1},"queue":[],"heard":[1,{"id":2}]}',
    ],
    [
      'of a clock that was a century ahead',
      '{"version":2,"settings":{"at":4e12,"value":{"rate":1}},"heard":[{"id":"old-maps","position":1,"at":4e12}]}',
    ],
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

  it('wrong in places of the third version keeps the rest, and no address that runs a script', () => {
    const script = 'javascript:alert(1)//';
    const tracks = [maps, { ...bees, src: script }, { ...bees, page: script }, 'x'];
    const text = JSON.stringify({
      version: 3,
      queue: { at: 1, value: { tracks, atEnd: 'never' } },
      heard: [{ id: 'bees', position: 0, isFinished: true, at: 1 }],
    });
    const storage = createPlayerStorage(() => shelf(text));
    expect(storage.queue()).toEqual({ tracks: [maps], atEnd: 'queue' });
    expect(storage.heard()).toMatchObject([{ id: 'bees', isFinished: true }]);
  });

  it('of a later version works for the visit, and is left as it is', () => {
    const text = '{"version":7,"settings":{"rate":2}}';
    const browser = shelf(text);
    const storage = createPlayerStorage(() => browser);
    storage.keepPosition(maps, 10);
    expect(storage.positionOf('old-maps')).toBe(10);
    expect(browser.getItem(STORAGE_KEY)).toBe(text);
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
