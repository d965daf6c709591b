import { gzipSync } from 'node:zlib';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CollectionIndex } from '@/components/collection/collection-index';
import type { Collection } from '@/lib/episode/collections';
import { indexLabels, indexPages, NAMES_PER_PAGE } from '@/lib/episode/index-pages';
import { chance } from '@/tools/dev/bench/generate-words';
import { show } from '@/tests/unit/lib/output/sample';

/** Names that compress as badly as real ones do at most. */
function people(count: number): Collection[] {
  const next = chance(1);
  const letters = (size: number) =>
    Array.from({ length: size }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
  return Array.from({ length: count }, () => {
    const [first, last] = [letters(7), letters(9)];
    const title = `${first} ${last}`;
    return { kind: 'people', id: `${first}-${last}`, title, description: null, episodes: [] };
  });
}

function render(collections: readonly Collection[], page = 1): string {
  const pages = indexPages(collections);
  const index = {
    page,
    labels: indexLabels(pages, show.language),
    entries: (pages[page - 1] ?? []).map(({ id, title }) => ({
      id,
      title,
      count: 0,
      face: `/pictures/${id}-96.webp`,
    })),
  };
  return renderToStaticMarkup(<CollectionIndex {...{ show, kind: 'people', index }} />);
}

describe('the page of all people', () => {
  it('has no links to pages while one is enough', () => {
    expect(render(people(NAMES_PER_PAGE))).not.toContain('<nav');
  });

  it('stays below 60 kB compressed with 8,000 people, and leads to the other pages', () => {
    const page = render(people(8000), 2);
    // The rest of a page, such as styles and the player, has some 25 kB.
    expect(gzipSync(page).length).toBeLessThan(30_000);
    expect(page.match(/<li/g)).toHaveLength(NAMES_PER_PAGE + 27);
    expect(page).toMatch(/<a href="[^"]*\/people\/page\/2\/" aria-current="page"/);
    expect(page).toMatch(/<a href="[^"]*\/people\/page\/27\/"/);
  });
});
