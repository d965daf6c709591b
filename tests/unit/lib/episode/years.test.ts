import { describe, expect, it } from 'vitest';
import { EPISODES_PER_YEAR_PAGE, monthsOf, yearPages, yearsOf } from '@/lib/episode/years';
import { episode, episodes } from '@/tests/support/episodes';

/** One episode every ten days, going back from New Year's Day of 2026. */
const all = Array.from({ length: 40 }, (_, index) =>
  episode({
    slug: `e${index}`,
    day: new Date(Date.UTC(2026, 0, 1 - index * 10)).toISOString().slice(0, 10),
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

  it('have one page each as long as a day has one episode', () => {
    const year = { year: 2026, episodes: episodes(366) };
    expect(yearPages(year)).toEqual([year]);
  });

  it('have every episode once, in order, on pages of one size', () => {
    const year = { year: 2026, episodes: episodes(EPISODES_PER_YEAR_PAGE * 2 + 1) };
    const pages = yearPages(year);
    expect(pages.map((page) => page.episodes.length)).toEqual([
      EPISODES_PER_YEAR_PAGE,
      EPISODES_PER_YEAR_PAGE,
      1,
    ]);
    expect(pages.flatMap((page) => page.episodes)).toEqual(year.episodes);
  });

  it('are empty when the archive has one page', () => {
    expect(yearsOf(all.slice(0, 20))).toEqual([]);
    expect(yearsOf([])).toEqual([]);
  });
});
