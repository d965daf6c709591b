import { describe, expect, it } from 'vitest';
import type { Episode } from '@/lib/episode/episode';
import { episodeJsonLd, showJsonLd } from '@/lib/output/json-ld';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { maps, show } from './sample';

/** The entries for an episode and its breadcrumbs. */
function graphOf(episode: Episode) {
  // Its shape is checked by the tests below.
  const { '@graph': graph } = JSON.parse(episodeJsonLd(show, episode)) as {
    '@graph': [{ associatedMedia: object; license?: string }, object];
  };
  return graph;
}

describe('structured data', () => {
  it('describes an episode and its breadcrumbs', () => {
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

  it('links transcript and captions instead of repeating the text', () => {
    const [{ associatedMedia }] = graphOf(timedEpisode(transcript('Hello.'), { slug: 'hello' }));
    const beside = 'https://example.org/my-show/episodes/hello';
    expect(associatedMedia).toMatchObject({
      duration: 'PT30S',
      transcript: `${beside}/transcript.txt`,
      caption: { contentUrl: `${beside}/transcript.vtt`, encodingFormat: 'text/vtt' },
    });
    expect(graphOf(maps)[0].associatedMedia).not.toHaveProperty('caption');
  });

  it('gives a licence as its address', () => {
    const license = { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' };
    expect(graphOf({ ...maps, license })[0]).toMatchObject({ license: license.url });
  });

  it('describes the show', () => {
    expect(JSON.parse(showJsonLd(show))).toMatchObject({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'PodcastSeries',
          '@id': 'https://example.org/my-show/#show',
          name: 'Bees & Maps',
          webFeed: 'https://example.org/my-show/feed.xml',
          sameAs: ['https://open.example.com/bees'],
          author: { name: 'Joanna Rivers' },
        },
        { '@type': 'WebSite', about: { '@id': 'https://example.org/my-show/#show' } },
      ],
    });
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '&amp;',
    'a\u2028b',
    '🐝',
    '\u202Eabc\u202C',
  ])('contains %j as text that cannot end a script element', (title) => {
    const json = episodeJsonLd(show, { ...maps, title });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toMatchObject({ '@graph': [{ name: title }, {}] });
  });
});
