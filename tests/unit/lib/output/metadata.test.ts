import { describe, expect, it } from 'vitest';
import { episodeMetadata, showPageMetadata, siteMetadata } from '@/lib/output/metadata';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { about, maps, show } from './sample';

describe('the head of an episode’s page', () => {
  const text = transcript('Old maps have no north.');
  const beside = 'https://example.org/my-show/episodes/old-maps';

  it('links the formats of its transcript', () => {
    const timed = { ...maps, transcript: text, timing: steadyTiming(text) };
    expect(episodeMetadata(show, timed).alternates.types).toEqual({
      'application/rss+xml': [
        { url: 'https://example.org/my-show/feed.xml', title: 'Bees & Maps' },
        { url: 'https://example.org/my-show/series/daily/feed.xml', title: 'Bees & Maps: Daily' },
      ],
      'application/json+oembed': [
        { url: 'https://example.org/my-show/oembed/old-maps.json', title: 'Old maps' },
      ],
      'text/vtt': `${beside}/transcript.vtt`,
      'application/json': `${beside}/transcript.json`,
      'text/markdown': `${beside}/index.md`,
    });
  });

  it('links no captions for an episode without them', () => {
    expect(Object.keys(episodeMetadata(show, maps).alternates.types).toSorted()).toEqual([
      'application/json+oembed',
      'application/rss+xml',
      'text/markdown',
    ]);
  });

  it('offers other sites a picture, the audio and a small player', () => {
    const { openGraph, twitter } = episodeMetadata(show, maps);
    const picture = 'https://example.org/my-show/og/old-maps.png';
    const sound = 'https://example.org/my-show/audio/old%20maps.mp3';
    expect(openGraph.images).toEqual([
      { url: picture, width: 1200, height: 630, type: 'image/png', alt: 'Old maps' },
    ]);
    expect(openGraph.audio).toEqual([{ url: sound, type: 'audio/mpeg' }]);
    expect(twitter).toEqual({
      card: 'player',
      title: 'Old maps',
      description: 'Why old maps have no north.',
      images: [{ url: picture, alt: 'Old maps' }],
      players: [
        {
          playerUrl: 'https://example.org/my-show/embed/old-maps/',
          streamUrl: sound,
          width: 480,
          height: 180,
        },
      ],
    });
  });
});

describe('the head of every page', () => {
  it('links the manifest below the base path', () => {
    expect(siteMetadata(show)).toEqual({ manifest: '/my-show/manifest.webmanifest' });
  });
});

it('the head of a page of the show has its title, summary and address', () => {
  expect(showPageMetadata(show, about)).toMatchObject({
    title: 'About *us* | Bees & Maps',
    description: 'Who makes this.',
    alternates: { canonical: 'https://example.org/my-show/about/' },
    openGraph: { url: 'https://example.org/my-show/about/', description: 'Who makes this.' },
  });
});
