import { describe, expect, it } from 'vitest';
import { archivePage, archivePages, formerNumbers, pageNumbers } from '@/lib/episode/archive';
import { episodes } from '@/tests/support/episodes';

describe('the pages of a list', () => {
  const all = episodes(64);
  const slugsOn = (list: typeof all, page: number | null) =>
    archivePage(list, page).map(({ slug }) => slug);

  it('have twenty episodes each from the oldest on, and the rest on the newest', () => {
    const slugs = all.map(({ slug }) => slug);
    expect(pageNumbers(all)).toEqual([null, 3, 2, 1]);
    expect(slugsOn(all, null)).toEqual(slugs.slice(0, 4));
    expect(slugsOn(all, 3)).toEqual(slugs.slice(4, 24));
    expect(slugsOn(all, 1)).toEqual(slugs.slice(44));
  });

  it('keep numbers and episodes when new episodes are published', () => {
    for (let count = 45; count <= 64; count += 1) {
      const list = all.slice(64 - count);
      for (const number of [1, 2]) {
        if (!pageNumbers(list).includes(number)) continue;
        expect(slugsOn(list, number)).toEqual(slugsOn(all, number));
      }
    }
  });

  it.each([0, 1, 20, 23, 24, 43, 44, 63, 64])('have each of %i episodes once', (count) => {
    const list = all.slice(0, count);
    const listed = pageNumbers(list).flatMap((page) => slugsOn(list, page));
    expect(listed).toEqual(list.map(({ slug }) => slug));
    // The newest page is not a list of one or two.
    if (count >= 4) expect(archivePage(list, null).length).toBeGreaterThanOrEqual(4);
    expect(archivePage(list, null).length).toBeLessThan(24);
    expect(pageNumbers(list)).toHaveLength(archivePages(list));
  });

  it.each([
    [20, []],
    [21, [2]],
    [24, [2]],
    [43, [2, 3]],
    [44, [3]],
  ])('with %i episodes, leave the former numbers %j', (count, numbers) => {
    expect(formerNumbers(all.slice(0, count))).toEqual(numbers);
    // Every former number has a page, or leads to one.
    const now = [...numbers, ...pageNumbers(all.slice(0, count))];
    for (let page = 2; page <= Math.ceil(count / 20); page += 1) expect(now).toContain(page);
  });
});
