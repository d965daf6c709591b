import { FASTEST, SLOWEST } from './playback-rates';
import type { PlayerSettings, Track } from './player-state';

/** Goes up when the shape changes. */
const VERSION = 3;

/** Episodes whose place is kept. */
const KEPT = 500;

/** Episodes whose track is kept as well, so that any page can offer to go on with them. */
const KEPT_TRACKS = 12;

/** A part of the record, and when it was written: of two tabs, the later one counts. */
export type Stamped<Value> = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: Value;
};

/** How far an episode was heard. */
export type Heard = {
  readonly id: string;
  /** Seconds; 0 once it was heard to its end. */
  readonly position: number;
  readonly isFinished: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** `null` for what is finished, and for all but the newest. */
  readonly track: Track | null;
};

/**
 * What happens when an episode ends: silence, what is up next, or that and then
 * the next episodes of the show.
 */
export type AtEnd = 'stop' | 'queue' | 'show';

/** What is to be played after the present track, and whether it is when that ends. */
export type StoredQueue = { readonly tracks: readonly Track[]; readonly atEnd: AtEnd };

/** The record as it is kept. */
export type StoredPlayer = {
  readonly version: typeof VERSION;
  /** What is older than this was forgotten on purpose. Milliseconds since 1970. */
  readonly clearedAt: number;
  readonly settings: Stamped<PlayerSettings>;
  readonly last: Stamped<Track | null>;
  readonly queue: Stamped<StoredQueue>;
  /** Newest first, each episode once. */
  readonly heard: readonly Heard[];
};

export const EMPTY: StoredPlayer = Object.freeze({
  version: VERSION,
  clearedAt: 0,
  settings: { at: 0, value: Object.freeze({ rate: 1, volume: 1, muted: false }) },
  last: { at: 0, value: null },
  queue: { at: 0, value: Object.freeze({ tracks: [], atEnd: 'queue' }) },
  heard: [],
});

/**
 * Reads a record, and doubts every part of it: another program, an older
 * version of ours or a curious reader may have written it.
 *
 * @returns `null` when it is no record of ours; `'newer'` when a later version
 *   of ours wrote it, which must not be written over; else the parts that make
 *   sense, and the usual for the others.
 */
export function parseRecord(text: string): StoredPlayer | 'newer' | null {
  const record = asObject(parseJson(text));
  const version = record?.['version'];
  if (record === null || typeof version !== 'number') return null;
  if (version > VERSION) return 'newer';
  return version === 1 ? fromFirst(record) : fromLater(record);
}

/** Of two records the later parts, each episode by itself. */
export function mergeRecords(some: StoredPlayer, other: StoredPlayer): StoredPlayer {
  const clearedAt = Math.max(some.clearedAt, other.clearedAt);
  const alive = <Part extends { readonly at: number }>(part: Part, empty: Part) =>
    part.at > clearedAt ? part : empty;
  return {
    version: VERSION,
    clearedAt,
    settings: later(some.settings, other.settings),
    last: alive(later(some.last, other.last), EMPTY.last),
    queue: alive(later(some.queue, other.queue), EMPTY.queue),
    heard: keepNewest([...some.heard, ...other.heard]).filter(({ at }) => at > clearedAt),
  };
}

/** Newest first, each episode once, as many as are kept. */
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

/** The first version had places without a time, newest first. */
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

/** The second version and ours. */
function fromLater(record: Record<string, unknown>): StoredPlayer {
  const { clearedAt, settings, last, queue, heard } = record;
  return {
    version: VERSION,
    clearedAt: isTime(clearedAt) ? clearedAt : 0,
    settings: readStamped(settings, (value) => readSettings(asObject(value) ?? {})),
    last: readStamped(last, readTrack),
    queue: readStamped(queue, readQueue),
    heard: keepNewest(asList(heard).flatMap((entry) => readHeard(asObject(entry) ?? {}))),
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
  // The second version knew the first two, as a yes or no.
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

/** A track that makes sense, or `null`. */
export function readTrack(value: unknown): Track | null {
  const { id, title, series, src, format, duration, page, artwork } = asObject(value) ?? {};
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
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not ours, or cut off while it was written.
  }
}

/** Whatever wrote the record, it must not make a link that runs a script. */
function isWebAddress(...addresses: string[]): boolean {
  return addresses.every((address) => /^(https?:)?\//.test(address));
}

function isPlace(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && isText(entry[0]) && isWithin(entry[1], 0, Number.MAX_SAFE_INTEGER);
}

/** A year from now on is a clock that was wrong; it would win for ever. */
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
  // Any object may be read by name; what comes out is still unknown.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}
