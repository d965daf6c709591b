const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The day that pages show for a date.
 *
 * @param date As the author wrote it: a day, or RFC 3339 with a zone.
 * @param publishedAt The same instant in UTC.
 * @param timezone IANA name; `null` takes the day that the author wrote.
 * @returns Such as `2026-06-22`.
 */
export function dayOf(date: string, publishedAt: string, timezone: string | null): string {
  // A day without a time is the same day everywhere.
  if (timezone === null || !date.includes('T')) return date.slice(0, 10);
  const format = formats.get(timezone) ?? formatIn(timezone);
  formats.set(timezone, format);
  return format.format(new Date(publishedAt));
}

/** Swedish writes the parts of a date in the order of ISO 8601. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const digits = '2-digit';
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: digits,
    day: digits,
  });
}
