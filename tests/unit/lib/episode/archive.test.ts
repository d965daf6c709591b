import { describe, expect, it } from 'vitest';
import { archivePage, archivePages } from '@/lib/episode/archive';
import { episodes } from '@/tests/support/episodes';

describe('the archive', () => {
  it('has twenty episodes on each page and the rest on the last page', () => {
    const all = episodes(45);
    expect(archivePages(all)).toBe(3);
    expect(archivePage(all, 1).map(({ slug }) => slug)).toEqual(
      all.slice(0, 20).map((e) => e.slug),
    );
    expect(archivePage(all, 3)).toHaveLength(5);
  });

  it('has one page without episodes', () => {
    expect(archivePages([])).toBe(1);
    expect(archivePage([], 1)).toEqual([]);
  });
});
