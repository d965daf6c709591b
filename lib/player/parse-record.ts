import { newestPassages, type KeptPassage } from './kept-passage';
import { FASTEST, SLOWEST } from './playback-rates';
import type { PlayerSettings, Track } from './player-state';
import { readReading } from './reading-settings';
import {
  EMPTY,
  KEPT,
  keepNewest,
  VERSION,
  type Heard,
  type Stamped,
  type StoredPlayer,
  type StoredQueue,
} from './stored-player';

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
