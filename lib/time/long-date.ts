const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date in the long format of a language, such as `June 22, 2026`, in UTC: pass the day of an episode,
 * which already is in its own zone.
 *
 * Formats are cached: creating one takes fifty times as long as using it, and a
 * list has a date in each row.
 *
 * @param moment RFC 3339.
 * @param language BCP 47 tag.
 */
export function longDate(moment: string, language: string): string {
  return formatOf(language).format(new Date(moment));
}

/** Two dates as `longDate` writes them, without what both share, such as `June 14 – 17, 2026`. */
export function longDateRange(from: string, to: string, language: string): string {
  return formatOf(language).formatRange(new Date(from), new Date(to));
}

function formatOf(language: string): Intl.DateTimeFormat {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}
