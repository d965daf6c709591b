import type { PlayerStorage } from '@/lib/player/player-storage';
import { isSameTrack } from './store/fresh-copies';
import type { Track } from '@/lib/player/player-state';
import {
  EMPTY,
  keepNewest,
  mergeRecords,
  parseRecord,
  type Heard,
  type StoredPlayer,
} from '@/lib/player/stored-player';

/** With the site's base path after it: shows on one host have a record each. */
export const STORAGE_KEY = 'verbatim:player';

/**
 * Remembers in `localStorage`, in one record with a version. Storage that is
 * blocked, full, or holds what we did not write is no reason to fail: the visit
 * then works from memory.
 *
 * Each read joins what is kept with what this tab knows, so that of two tabs
 * that write at once neither loses the other's places.
 *
 * @param open How to get at the storage. Merely reading `window.localStorage`
 *   throws where cookies are blocked.
 */
export function createPlayerStorage(
  open: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
  key = STORAGE_KEY,
): PlayerStorage {
  let memory: StoredPlayer = EMPTY;
  let lastText: string | null = null;
  /** A later version of ours keeps more than we know: it is left as it is. */
  let isNewerVersion = false;
  const listeners = new Set<() => void>();

  function read(): StoredPlayer {
    const text = storedText();
    if (text === null || text === lastText) return memory;
    lastText = text;
    const record = parseRecord(text);
    isNewerVersion = record === 'newer';
    if (record !== null && record !== 'newer') memory = mergeRecords(memory, record);
    return memory;
  }

  function storedText(): string | null {
    try {
      return open().getItem(key);
    } catch {
      return null; // Blocked; what this visit remembers is all there is.
    }
  }

  function write(change: Partial<StoredPlayer>): void {
    memory = { ...read(), ...change };
    if (!isNewerVersion) save(JSON.stringify(memory));
    notify();
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function save(text: string): void {
    try {
      open().setItem(key, text);
      lastText = text;
    } catch {
      // Blocked or full; the visit goes on from memory.
    }
  }

  /** Later than anything that is known, even after the clock was set back. */
  function now(): number {
    const { clearedAt, settings, last, queue, heard } = read();
    const known = [clearedAt, settings.at, last.at, queue.at, heard[0]?.at ?? 0];
    return Math.max(Date.now(), Math.max(...known) + 1);
  }

  function entryOf(trackId: string): Heard | null {
    return read().heard.find(({ id }) => id === trackId) ?? null;
  }

  function writeEntry(
    entry: Omit<Heard, 'at'>,
    last: Track | null | undefined,
    age: number,
  ): number {
    const at = now() - age;
    const known = read();
    const heard = keepNewest([{ ...entry, at }, ...known.heard]);
    write({
      heard: heard.filter((one) => one.at > known.clearedAt),
      ...(last !== undefined && at > known.last.at && { last: { at, value: last } }),
    });
    return at;
  }

  /** To its end, or not at all: either way there is nothing to go on with. */
  function writeAtStart(id: string, isFinished: boolean, age = 0): number {
    const last = read().last.value?.id === id ? null : undefined;
    return writeEntry({ id, position: 0, isFinished, track: null }, last, age);
  }

  return {
    settings: () => read().settings.value,
    keepSettings: (value) => write({ settings: { at: now(), value } }),
    lastTrack: () => read().last.value,
    positionOf(trackId) {
      const entry = entryOf(trackId);
      return entry === null || entry.isFinished ? null : entry.position;
    },
    entryOf,
    keepPosition(track, position, age = 0) {
      const tenths = Math.round(position * 10) / 10;
      return writeEntry({ id: track.id, position: tenths, isFinished: false, track }, track, age);
    },
    finish: (id, age) => writeAtStart(id, true, age),
    renew: (id) => void writeAtStart(id, false),
    renewTrack(track) {
      const { last, queue, heard } = read();
      const isOld = (copy: Track | null) =>
        copy !== null && copy.id === track.id && !isSameTrack(copy, track);
      const copies = [last.value, ...queue.value.tracks, ...heard.map((entry) => entry.track)];
      if (!copies.some(isOld)) return;
      const tracks = queue.value.tracks.map((copy) => (isOld(copy) ? track : copy));
      write({
        last: isOld(last.value) ? { ...last, value: track } : last,
        queue: { ...queue, value: { ...queue.value, tracks } },
        heard: heard.map((entry) => (isOld(entry.track) ? { ...entry, track } : entry)),
      });
    },
    heard: () => read().heard,
    queue: () => read().queue.value,
    keepQueue: (value) => write({ queue: { at: now(), value } }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changedElsewhere: notify,
    exportText: () => JSON.stringify(read(), null, 2),
    importText(text) {
      const record = parseRecord(text);
      if (record === null || record === 'newer') return null;
      write(mergeRecords(read(), record));
      return record.heard.length;
    },
    clear() {
      const clearedAt = now();
      write(mergeRecords(read(), { ...EMPTY, clearedAt }));
    },
  };
}
