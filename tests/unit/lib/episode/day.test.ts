import { describe, expect, it } from 'vitest';
import { dayOf } from '@/lib/episode/day';

describe('the day of an episode', () => {
  it.each([
    ['2026-06-22', '2026-06-22T00:00:00Z', 'America/New_York', '2026-06-22'],
    ['2026-01-01T03:00:00Z', '2026-01-01T03:00:00Z', 'America/New_York', '2025-12-31'],
    ['2026-06-22T23:30:00-05:00', '2026-06-23T04:30:00Z', null, '2026-06-22'],
    ['2026-06-22T23:30:00-05:00', '2026-06-23T04:30:00Z', 'Asia/Tokyo', '2026-06-23'],
  ])('of %s (%s) in %s is %s', (date, publishedAt, zone, day) => {
    expect(dayOf(date, publishedAt, zone)).toBe(day);
  });
});
