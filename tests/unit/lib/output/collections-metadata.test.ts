import { describe, expect, it } from 'vitest';
import type { CollectionFacts } from '@/lib/episode/collections';
import { collectionJsonLd } from '@/lib/output/collections-json-ld';
import { episodeList } from '@/lib/output/episode-list';
import {
  collectionIndexMetadata,
  collectionMetadata,
  yearMetadata,
} from '@/lib/output/collections-metadata';
import { bees, maps, show } from './sample';

const way: CollectionFacts = {
  kind: 'topics',
  id: '地図',
  title: '</script> $& 地図',
  description: null,
};

const list = episodeList(show, [maps, bees], null);

/** The only entry of a JSON-LD graph. */
function thingIn(json: string): unknown {
  const { '@graph': things } = JSON.parse(json) as { '@graph': unknown[] };
  expect(things).toHaveLength(1);
  return things[0];
}

describe('the metadata of a collection', () => {
  it('describes the collection and gives its address', () => {
    expect(collectionMetadata(show, way, list)).toMatchObject({
      title: '</script> $& 地図 | Bees & Maps',
      description: '2 episodes about </script> $& 地図. Bees & Maps',
      alternates: { canonical: 'https://example.org/my-show/topics/%E5%9C%B0%E5%9B%B3/' },
    });
  });

  it('numbers the pages, so that each title is unique', () => {
    expect(collectionMetadata(show, way, { ...list, page: 2 })).toMatchObject({
      title: '</script> $& 地図 (2) | Bees & Maps',
      alternates: { canonical: 'https://example.org/my-show/topics/%E5%9C%B0%E5%9B%B3/page/2/' },
    });
  });

  it('uses the description of a series', () => {
    const series: CollectionFacts = {
      ...way,
      kind: 'series',
      id: 'daily',
      description: 'Each morning.',
    };
    expect(collectionMetadata(show, series, list).description).toBe('Each morning.');
  });

  it('contains the year', () => {
    expect(yearMetadata(show, 2026).title).toBe('Episodes from 2026 | Bees & Maps');
    expect(yearMetadata(show, 2026, 2)).toMatchObject({
      title: 'Episodes from 2026 (2) | Bees & Maps',
      alternates: { canonical: 'https://example.org/my-show/episodes/year/2026/page/2/' },
    });
    expect(collectionIndexMetadata(show, 'people').title).toBe('People | Bees & Maps');
    expect(collectionIndexMetadata(show, 'people', 3)).toMatchObject({
      title: 'People (3) | Bees & Maps',
      alternates: { canonical: 'https://example.org/my-show/people/page/3/' },
    });
  });
});

describe('the structured data of a collection', () => {
  it('lists the episodes of its page, and cannot end its script element', () => {
    const json = collectionJsonLd(show, way, null, list);
    expect(json).not.toContain('</');
    expect(thingIn(json)).toMatchObject({
      '@type': 'CollectionPage',
      name: way.title,
      hasPart: [{ name: 'Old maps' }, { name: 'Bees' }],
    });
  });

  it('describes the person on the page of a person', () => {
    const profile = { roles: ['host'], url: 'https://ada.example', image: '/ada.jpg' };
    const person: CollectionFacts = { ...way, kind: 'people', id: 'ada', title: 'Ada' };
    expect(thingIn(collectionJsonLd(show, person, profile, list))).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Ada',
        sameAs: 'https://ada.example',
        image: 'https://example.org/my-show/ada.jpg',
      },
    });
  });
});
