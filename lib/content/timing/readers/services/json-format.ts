import type { z } from 'zod';
import type { TimedText } from '@/lib/content/timing/decide/timed-text';

/** A form of JSON that a program writes. */
export type JsonFormat = {
  /** Whether this is it, by the fields that it alone has. */
  readonly matches: (data: unknown) => boolean;
  /** Checks it and reads it; faults have the path of a field. */
  readonly schema: z.ZodType<TimedText>;
  /** The field that holds the list of what is said. */
  readonly list: string;
};

/** The value at a path of names and numbers; `undefined` where there is none. */
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

/** Whether all times are whole numbers as only milliseconds are. */
export function areMilliseconds(spans: readonly { start: number; end: number }[]): boolean {
  const lengths = spans.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return (
    middle >= SHORTEST_MILLISECONDS &&
    spans.every(({ start, end }) => Number.isInteger(start) && Number.isInteger(end))
  );
}

/** No word takes less, and no cue takes as many seconds. */
const SHORTEST_MILLISECONDS = 40;
