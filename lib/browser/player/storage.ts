import { newestPassages, presentPassages, type KeptPassage } from '@/lib/player/kept-passage';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { isSameTrack } from './store/fresh-copies';
import type { Track } from '@/lib/player/player-state';
import { parseRecord } from '@/lib/player/parse-record';
import {
  EMPTY,
  keepNewest,
  mergeRecords,
  type Heard,
  type StoredPlayer,
} from '@/lib/player/stored-player';

/** Followed by the site's base path, so that each show on a host has a record of its own. */
export const STORAGE_KEY = 'verbatim:player';

/**
 * Stores everything in `localStorage`, in one record with a version. If the storage
 * is blocked, full, or holds an unknown record, no error is thrown: the visit then
 * works from memory.
 *
 * Each read merges the stored record with this tab's data, so that two tabs that
 * write at the same time keep each other's positions.
 *
 * @param open Returns the storage. Reading `window.localStorage` alone throws
 *   where cookies are blocked.
 */
export function createPlayerStorage(
  open: () => Pick<Storage, 'getItem' | 'setItem'> = () => localStorage,
  key = STORAGE_KEY,
): PlayerStorage {
  let memory: StoredPlayer = EMPTY;
  let lastText: string | null = null;
  /** A later version of Verbatim may store more; its record is left unchanged. */
  let isNewerVersion = false;
  const listeners = new Set<() => void>();
  let present = { of: EMPTY.passages, list: EMPTY.passages };

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
      // Blocked or full; the visit continues from memory.
    }
  }

  /** Later than every known date, even after the clock was set back. */
  function now(): number {
    const { clearedAt, settings, reading, last, queue, heard, passages } = read();
    const parts = [settings, reading, last, queue, heard[0], passages[0]];
    const known = [clearedAt, ...parts.map((part) => part?.at ?? 0)];
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

  /** Played to the end, or not at all: in both cases there is nothing to resume. */
  function writeAtStart(id: string, isFinished: boolean, age = 0): number {
    const last = read().last.value?.id === id ? null : undefined;
    return writeEntry({ id, position: 0, isFinished, track: null }, last, age);
  }

  function writePassage(passage: Omit<KeptPassage, 'at'>): void {
    const at = now();
    write({ passages: newestPassages([{ ...passage, at }, ...read().passages]) });
  }

  return {
    settings: () => read().settings.value,
    keepSettings: (value) => write({ settings: { at: now(), value } }),
    reading: () => read().reading.value,
    keepReading: (value) => write({ reading: { at: now(), value } }),
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
    passages() {
      const { passages } = read();
      if (passages !== present.of) present = { of: passages, list: presentPassages(passages) };
      return present.list;
    },
    keepPassage: writePassage,
    removePassage: (passage) => writePassage({ ...passage, text: '' }),
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
