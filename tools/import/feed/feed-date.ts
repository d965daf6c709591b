import { instantOf } from '@/lib/content/fields/date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Zones of RFC 822, in hours. */
const ZONES: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
};

const RFC_822 =
  /^(?:[^\s\d]+[,.]?\s+)?(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{2,4}),?(?:\s+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(.*)$/i;
const ISO = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(.*)$/;

/**
 * A date of a feed in the form of our front matter, in the zone that the feed writes.
 *
 * @returns Such as `2015-10-29T06:00:00-04:00`; `null` if it is no date.
 */
export function feedDate(written: string): string | null {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  const date = fromRfc822(text) ?? fromIso(text) ?? fromAny(text);
  return date !== null && instantOf(date) !== null ? date : null;
}

function fromRfc822(text: string): string | null {
  const match = RFC_822.exec(text);
  if (match === null) return null;
  const [, day = '', name = '', year = '', hour = '0', minute = '0', second = '0', zone = ''] =
    match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return null;
  const full = year.length === 4 ? year : String(Number(year) + (Number(year) < 70 ? 2000 : 1900));
  const time = [hour, minute, second].map(twoDigits).join(':');
  return `${full}-${twoDigits(month)}-${twoDigits(day)}T${time}${offsetOf(zone)}`;
}

function fromIso(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const [, day, time, seconds = ':00', zone = ''] = ISO.exec(text) ?? [];
  return day === undefined ? null : `${day}T${time}${seconds}${offsetOf(zone)}`;
}

function fromAny(text: string): string | null {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? null : `${moment.toISOString().slice(0, 19)}+00:00`;
}

/** A missing or unknown zone is that of Greenwich, as apps read it. */
function offsetOf(zone: string): string {
  const [, sign, hours, minutes] = /^(?:GMT|UTC?)?\s*([+-])(\d{2}):?(\d{2})/i.exec(zone) ?? [];
  if (sign !== undefined) return `${sign}${hours}:${minutes}`;
  const hour = ZONES[/^[a-z]+/i.exec(zone)?.[0].toUpperCase() ?? ''] ?? 0;
  return `${hour < 0 ? '-' : '+'}${twoDigits(Math.abs(hour))}:00`;
}

function twoDigits(value: string | number): string {
  return String(Number(value)).padStart(2, '0');
}
