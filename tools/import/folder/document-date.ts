import { posix } from 'node:path';
import { feedDate } from '@/tools/import/feed/feed-date';

const DATED = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:-|$)/;
const WITHOUT_ZONE = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;

/**
 * The date of a document: its field, else the day in its name.
 *
 * @param zone The zone of times that name none; `null` for Greenwich.
 * @returns `null` if there is none.
 */
export function documentDate(written: string, path: string, zone: string | null): string | null {
  const [, year = '', month = '', day = ''] =
    DATED.exec(posix.basename(path)) ?? DATED.exec(posix.basename(posix.dirname(path))) ?? [];
  const text =
    written || (year === '' ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const bare = WITHOUT_ZONE.exec(text);
  if (bare !== null && zone !== null) {
    const [, date = '', hour = '', minute = '', second = '00'] = bare;
    const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`;
    return feedDate(`${local}${offsetIn(zone, local)}`);
  }
  return feedDate(text);
}

/** The offset from Greenwich of a local time, such as `-05:00`. */
function offsetIn(zone: string, local: string): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const parts = format.formatToParts(new Date(`${local}Z`));
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return /[+-]\d{2}:\d{2}/.exec(name)?.[0] ?? '+00:00';
  } catch {
    return '+00:00';
  }
}
