import { describe, expect, it } from 'vitest';
import { episodeJsonLd, showJsonLd } from '@/lib/output/json-ld';
import { maps, show } from './sample';

describe('structured data', () => {
  it('describes an episode and the way to it', () => {
    expect(JSON.parse(episodeJsonLd(show, maps))).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'PodcastEpisode',
          url: 'https://example.org/my-show/episodes/old-maps/',
          name: 'Old maps',
          datePublished: '2026-06-22T00:00:00Z',
          episodeNumber: 7,
          associatedMedia: {
            '@type': 'AudioObject',
            contentUrl: 'https://example.org/my-show/audio/old%20maps.mp3',
            encodingFormat: 'audio/mpeg',
            contentSize: '3432000',
          },
          partOfSeries: { '@type': 'PodcastSeries', name: 'Bees & Maps' },
        },
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { position: 1, name: 'Bees & Maps' },
            { position: 2, name: 'All episodes' },
            { position: 3, name: 'Old maps' },
          ],
        },
      ],
    });
  });

  it('describes the show', () => {
    expect(JSON.parse(showJsonLd(show))).toMatchObject({
      '@type': 'PodcastSeries',
      webFeed: 'https://example.org/my-show/feed.xml',
      sameAs: ['https://open.example.com/bees'],
    });
  });

  it.each(['</script><script>alert(1)</script>', '<!--', ']]>', '&amp;', 'a\u2028b'])(
    'holds %j as text and nothing that ends a script element',
    (title) => {
      const json = episodeJsonLd(show, { ...maps, title });
      expect(json).not.toMatch(/[<>&\u2028]/);
      expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: title }, {}] });
    },
  );
});
