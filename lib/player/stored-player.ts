import { newestPassages, type KeptPassage } from './kept-passage';
import { FASTEST, SLOWEST } from './playback-rates';
import type { PlayerSettings, Track } from './player-state';
import { readReading, type ReadingSettings } from './reading-settings';

/** Increases when the format changes. */
const VERSION = 3;

/** Most episodes whose position is stored. */
const KEPT = 500;

/** Most episodes whose track is stored as well, so that any page can offer to continue them. */
const KEPT_TRACKS = 12;

/** A part of the record with the time of writing: of two tabs, the later one counts. */
export type Stamped<Value> = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: Value;
};

/** The progress of an episode. */
export type Heard = {
  readonly id: string;
  /** Seconds; 0 once it was heard to its end. */
  readonly position: number;
  readonly isFinished: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `null` for a played episode, and for all but the newest. */
  readonly track: Track | null;
};

/**
 * What plays when an episode ends: nothing, the queue, or the queue and then the next episodes of
 * the show.
 */
export type AtEnd = 'stop' | 'queue' | 'show';

/** The queue, and whether it plays when the present track ends. */
export type StoredQueue = { readonly tracks: readonly Track[]; readonly atEnd: AtEnd };

/** The stored record. */
export type StoredPlayer = {
  readonly version: typeof VERSION;
  /** The listener cleared everything older than this. Milliseconds since 1970. */
  readonly clearedAt: number;
  readonly settings: Stamped<PlayerSettings>;
  readonly reading: Stamped<ReadingSettings>;
  readonly last: Stamped<Track | null>;
  readonly queue: Stamped<StoredQueue>;
  /** Newest first, each episode once. */
  readonly heard: readonly Heard[];
  /** Newest first, with removed ones. */
  readonly passages: readonly KeptPassage[];
};

export const EMPTY: StoredPlayer = Object.freeze({
  version: VERSION,
  clearedAt: 0,
  settings: { at: 0, value: Object.freeze({ rate: 1, volume: 1, muted: false }) },
  reading: { at: 0, value: Object.freeze({}) },
  last: { at: 0, value: null },
  queue: { at: 0, value: Object.freeze({ tracks: [], atEnd: 'queue' }) },
  heard: [],
  passages: [],
});

/**
 * Reads a record and validates every part: another program, an older version of Verbatim or a
 * curious user may have written it.
 *
 * @returns `null` if it is no record of Verbatim; `'newer'` if a later version wrote it, which must
 *   not be overwritten; otherwise the valid parts, with defaults for the others.
 */
export function parseRecord(text: string): StoredPlayer | 'newer' | null {
  const record = asObject(parseJson(text));
  const version = record?.['version'];
  if (record === null || typeof version !== 'number') return null;
  if (version > VERSION) return 'newer';
  return version === 1 ? fromFirst(record) : fromLater(record);
}

/** Merges two records: the later one of each part and of each episode. */
export function mergeRecords(some: StoredPlayer, other: StoredPlayer): StoredPlayer {
  const clearedAt = Math.max(some.clearedAt, other.clearedAt);
  const alive = <Part extends { readonly at: number }>(part: Part, empty: Part) =>
    part.at > clearedAt ? part : empty;
  return {
    version: VERSION,
    clearedAt,
    settings: later(some.settings, other.settings),
    reading: alive(later(some.reading, other.reading), EMPTY.reading),
    last: alive(later(some.last, other.last), EMPTY.last),
    queue: alive(later(some.queue, other.queue), EMPTY.queue),
    heard: keepNewest([...some.heard, ...other.heard]).filter(({ at }) => at > clearedAt),
    passages: newestPassages([...some.passages, ...other.passages]).filter(
      ({ at }) => at > clearedAt,
    ),
  };
}

/** The newest episodes, each once, newest first. */
export function keepNewest(heard: readonly Heard[]): readonly Heard[] {
  const sorted = [...heard].sort((a, b) => b.at - a.at);
  const ids = new Set<string>();
  let tracks = 0;
  return sorted
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .slice(0, KEPT)
    .map((entry) => {
      if (entry.track === null) return entry;
      tracks += 1;
      return tracks > KEPT_TRACKS ? { ...entry, track: null } : entry;
    });
}

function later<Value>(some: Stamped<Value>, other: Stamped<Value>): Stamped<Value> {
  return other.at > some.at ? other : some;
}

/** The first version had positions without a time, newest first. */
function fromFirst({ settings, last, positions }: Record<string, unknown>): StoredPlayer {
  const places = Array.isArray(positions) ? positions.filter(isPlace) : [];
  const track = readTrack(last);
  return {
    ...EMPTY,
    settings: { at: 1, value: readSettings(asObject(settings) ?? {}) },
    last: { at: 1, value: track },
    heard: places.slice(0, KEPT).map(([id, position], index) => ({
      id,
      position,
      isFinished: false,
      at: places.length - index,
      track: id === track?.id ? track : null,
    })),
  };
}

/** The second and the present version. */
function fromLater(record: Record<string, unknown>): StoredPlayer {
  const { clearedAt, settings, reading, last, queue, heard, passages } = record;
  return {
    version: VERSION,
    clearedAt: isTime(clearedAt) ? clearedAt : 0,
    settings: readStamped(settings, (value) => readSettings(asObject(value) ?? {})),
    reading: readStamped(reading, readReading),
    last: readStamped(last, readTrack),
    queue: readStamped(queue, readQueue),
    heard: keepNewest(asList(heard).flatMap((entry) => readHeard(asObject(entry) ?? {}))),
    passages: newestPassages(
      asList(passages).flatMap((entry) => readPassage(asObject(entry) ?? {})),
    ),
  };
}

function readStamped<Value>(part: unknown, read: (value: unknown) => Value): Stamped<Value> {
  const { at, value } = asObject(part) ?? {};
  return { at: isTime(at) ? at : 0, value: read(value) };
}

function readSettings({ rate, volume, muted }: Record<string, unknown>): PlayerSettings {
  return Object.freeze({
    rate: isWithin(rate, SLOWEST, FASTEST) ? rate : 1,
    volume: isWithin(volume, 0, 1) ? volume : 1,
    muted: muted === true,
  });
}

function readQueue(value: unknown): StoredQueue {
  const { tracks, atEnd, goesOn } = asObject(value) ?? {};
  // The second version stored a boolean for the first two.
  const usual = goesOn === false ? 'stop' : 'queue';
  return {
    tracks: asList(tracks).flatMap((one) => readTrack(one) ?? []),
    atEnd: atEnd === 'stop' || atEnd === 'show' ? atEnd : usual,
  };
}

function readHeard({ id, position, isFinished, at, track }: Record<string, unknown>): Heard[] {
  if (!isText(id) || !isWithin(position, 0, Number.MAX_SAFE_INTEGER) || !isTime(at)) return [];
  return [{ id, position, isFinished: isFinished === true, at, track: readTrack(track) }];
}

function readPassage(entry: Record<string, unknown>): KeptPassage[] {
  const { at, trackId, title, page, speaker, text, first, last, start, end } = entry;
  const isValid =
    isTime(at) && isText(trackId) && isText(title) && isText(page) && isWebAddress(page);
  if (!isValid || !isText(text) || !isText(first) || !isText(last)) return [];
  const seconds = (value: unknown) => (isWithin(value, 0, Number.MAX_SAFE_INTEGER) ? value : null);
  return [
    {
      at,
      trackId,
      title,
      page,
      speaker: isText(speaker) ? speaker : null,
      text,
      first,
      last,
      start: seconds(start),
      end: seconds(end),
    },
  ];
}

/** A valid track, or `null`. */
export function readTrack(value: unknown): Track | null {
  const { id, title, series, src, format, duration, page, artwork, hasSpeakers } =
    asObject(value) ?? {};
  if (!isText(id) || !isText(title) || !isText(src) || !isText(format) || !isText(page)) {
    return null;
  }
  if (!isWithin(duration, 0, Number.MAX_SAFE_INTEGER) || !isWebAddress(src, page)) return null;
  const picture = isText(artwork) && isWebAddress(artwork) ? artwork : null;
  return {
    id,
    title,
    series: isText(series) ? series : null,
    src,
    format,
    duration,
    page,
    artwork: picture,
    ...(hasSpeakers === true && { hasSpeakers }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Another program's, or cut off while it was written.
  }
}

/** A record must not lead to a link that runs a script, whatever wrote it. */
function isWebAddress(...addresses: string[]): boolean {
  return addresses.every((address) => /^(https?:)?\//.test(address));
}

function isPlace(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && isText(entry[0]) && isWithin(entry[1], 0, Number.MAX_SAFE_INTEGER);
}

/** A time in the future comes from a wrong clock, and would always count as the later one. */
function isTime(at: unknown): at is number {
  return isWithin(at, 0, Date.now() + 365 * 86_400_000);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asObject(value: unknown): Record<string, unknown> | null {
  // Any object may be read by name; its values are still unknown.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}
