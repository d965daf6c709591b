import type { z } from 'zod';
import type { TimedText } from '@/lib/content/timing/decide/timed-text';

/** A JSON format of a program. */
export type JsonFormat = {
  /** Recognizes the format by fields that no other format has. */
  readonly matches: (data: unknown) => boolean;
  /** Validates and converts the data. Issues have the path of a field. */
  readonly schema: z.ZodType<TimedText>;
  /** The field with the list of cues or words. */
  readonly list: string;
};

/** The value at a path of keys and indexes; `undefined` if there is none. */
export function valueAt(data: unknown, ...path: readonly (string | number)[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key) as unknown;
  }
  return value;
}

export function isList(data: unknown): boolean {
  return Array.isArray(data) && data.length > 0;
}

/** Whether times are in milliseconds: all are integers, and the typical length is large. */
export function areMilliseconds(spans: readonly { start: number; end: number }[]): boolean {
  const lengths = spans.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return (
    middle >= SHORTEST_MILLISECONDS &&
    spans.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end))
  );
}

/** No word takes fewer milliseconds, and no cue takes as many seconds. */
const SHORTEST_MILLISECONDS = 40;
