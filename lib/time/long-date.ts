const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day as it is written out in a language, such as `June 22, 2026`, in UTC.
 *
 * Formats are kept: to make one takes fifty times as long as to use it, and a
 * list has a date in each row.
 *
 * @param moment RFC 3339.
 * @param language BCP 47 tag.
 */
export function longDate(moment: string, language: string): string {
  const format =
    formats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(moment));
}
