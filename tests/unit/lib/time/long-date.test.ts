import { expect, it } from 'vitest';
import { longDate, longDateRange } from '@/lib/time/long-date';

it('a long date has the format of the language and is the date in UTC in every time zone', () => {
  expect(longDate('2026-06-22T23:30:00Z', 'en')).toBe('June 22, 2026');
  expect(longDate('2026-06-22T00:00:00Z', 'de')).toBe('22. Juni 2026');
  expect(longDate('2026-01-01T00:00:00Z', 'en')).toBe('January 1, 2026');
});

it('a range of dates names what both share once', () => {
  expect(longDateRange('2026-06-14', '2026-06-17', 'en')).toMatch(/^June 14\s–\s17, 2026$/);
  expect(longDateRange('2026-05-29', '2026-06-17', 'de')).toMatch(/^29\. Mai\s–\s17\. Juni 2026$/);
  expect(longDateRange('2026-06-17', '2026-06-17', 'en')).toBe('June 17, 2026');
});
