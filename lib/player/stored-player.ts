import type { PlayerSettings, Track } from './player-state';

/** Goes up when the shape changes; a record of another version is not read. */
const VERSION = 1;

/** The record as it is kept. */
export type StoredPlayer = {
  readonly version: typeof VERSION;
  readonly settings: PlayerSettings;
  readonly last: Track | null;
  /** Newest first. */
  readonly positions: readonly (readonly [trackId: string, seconds: number])[];
};

export const EMPTY: StoredPlayer = {
  version: VERSION,
  settings: Object.freeze({ rate: 1, volume: 1, muted: false }),
  last: null,
  positions: [],
};

/**
 * Reads a record, and doubts every part of it: another program, an older
 * version of ours or a curious reader may have written it.
 *
 * @returns `null` when it is no record of this version; else the parts that
 *   make sense, and the usual for the others.
 */
export function parseRecord(text: string): StoredPlayer | null {
  const record = asObject(parseJson(text));
  if (record === null || record['version'] !== VERSION) return null;
  const { positions } = record;
  return {
    version: VERSION,
    settings: readSettings(asObject(record['settings']) ?? {}),
    last: readTrack(asObject(record['last']) ?? {}),
    positions: Array.isArray(positions) ? positions.filter(isPosition) : [],
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not ours, or cut off while it was written.
  }
}

function readSettings({ rate, volume, muted }: Record<string, unknown>): PlayerSettings {
  return Object.freeze({
    rate: isWithin(rate, 0.5, 3) ? rate : 1,
    volume: isWithin(volume, 0, 1) ? volume : 1,
    muted: muted === true,
  });
}

function readTrack(track: Record<string, unknown>): Track | null {
  const { id, title, src, format, duration, page, artwork } = track;
  if (!isText(id) || !isText(title) || !isText(src) || !isText(format) || !isText(page)) {
    return null;
  }
  if (!isWithin(duration, 0, Number.MAX_SAFE_INTEGER) || !isWebAddress(src, page)) return null;
  return { id, title, src, format, duration, page, artwork: isText(artwork) ? artwork : null };
}

/** Whatever wrote the record, it must not make a link that runs a script. */
function isWebAddress(...addresses: string[]): boolean {
  return addresses.every((address) => /^(https?:)?\//.test(address));
}

function isPosition(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && isText(entry[0]) && isWithin(entry[1], 0, Number.MAX_SAFE_INTEGER);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function asObject(value: unknown): Record<string, unknown> | null {
  // Any object may be read by name; what comes out is still unknown.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
}
