import { describe, expect, it } from 'vitest';
import { monthsOf, yearsOf } from '@/lib/episode/years';
import { episode } from '@/tests/support/episodes';

/** One episode every ten days, going back from New Year's Day of 2026. */
const all = Array.from({ length: 40 }, (_, index) =>
  episode({
    slug: `e${index}`,
    publishedAt: new Date(Date.UTC(2026, 0, 1 - index * 10)).toISOString(),
  }),
);

describe('the years of an archive', () => {
  it('are the years with episodes, newest first, and contain every episode', () => {
    const years = yearsOf(all);
    expect(years.map(({ year, episodes }) => [year, episodes.length])).toEqual([
      [2026, 1],
      [2025, 36],
      [2024, 3],
    ]);
  });

  it('are split into months', () => {
    const [, year] = yearsOf(all);
    const months = year === undefined ? [] : monthsOf(year);
    expect(months.map(({ month }) => month)).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(months.flatMap(({ episodes }) => episodes)).toEqual(year?.episodes);
  });

  it('are empty when the archive has one page', () => {
    expect(yearsOf(all.slice(0, 20))).toEqual([]);
    expect(yearsOf([])).toEqual([]);
  });
});
