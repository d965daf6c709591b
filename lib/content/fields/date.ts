import { z } from 'zod';
import { wrong } from './field-problems';

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2})))?$/;

const expected = wrong(
  'a date such as 2026-06-22, or with time and zone, 2026-06-22T06:00:00+02:00',
);

/** A day, or a moment with its zone. Days that no calendar has are refused. */
export const date = z.string(expected).refine((value) => instantOf(value) !== null, expected);

/**
 * The instant of a date as RFC 3339 in UTC, the same on every machine.
 *
 * @param value A day counts from midnight in UTC; else RFC 3339 with a zone.
 * @returns `null` when it is neither, or is no day: `2026-02-30` would roll over
 *   to March.
 */
export function instantOf(value: string): string | null {
  const match = FORM.exec(value);
  if (match === null) return null;
  const [year, month, day, hour, minute, second, zoneHour, zoneMinute] = match
    .slice(1)
    .map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]; // eight groups
  const midnight = new Date(Date.UTC(year, month - 1, day));
  const isDay = midnight.getUTCMonth() === month - 1 && midnight.getUTCDate() === day;
  const isTime = hour < 24 && minute < 60 && second < 60 && zoneHour < 24 && zoneMinute < 60;
  if (!isDay || !isTime || year < 1990) return null;
  return new Date(value).toISOString().replace('.000Z', 'Z');
}
