import { z } from 'zod';
import { expected } from './field-problems';

const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|[+-](\d{2}):(\d{2})))?$/;

const EXPECTED_DATE = expected(
  'a date such as 2026-06-22, or with time and zone, 2026-06-22T06:00:00+02:00',
);

/** A day, or a date-time with its zone. Days that do not exist are refused. */
export const date = z
  .string(EXPECTED_DATE)
  .refine((value) => instantOf(value) !== null, EXPECTED_DATE);

/**
 * The instant of a date as RFC 3339 in UTC, the same on every machine.
 *
 * @param value A day, which means midnight in UTC, or RFC 3339 with a zone.
 * @returns `null` if it is neither, or if the day does not exist: `Date` would turn
 *   `2026-02-30` into a day in March.
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
