import { describe, expect, it } from 'vitest';
import { episodeMetadata } from '@/lib/output/metadata';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { maps, show } from './sample';

describe('the head of an episode’s page', () => {
  const text = transcript('Old maps have no north.');
  const beside = 'https://example.org/my-show/episodes/old-maps';

  it('tells of the forms of its text', () => {
    const timed = { ...maps, transcript: text, timing: steadyTiming(text) };
    expect(episodeMetadata(show, timed).alternates.types).toEqual({
      'application/rss+xml': [
        { url: 'https://example.org/my-show/feed.xml', title: 'Bees & Maps' },
      ],
      'text/vtt': `${beside}/transcript.vtt`,
      'application/json': `${beside}/transcript.json`,
      'text/markdown': `${beside}/index.md`,
    });
  });

  it('tells of no captions that there are not', () => {
    expect(Object.keys(episodeMetadata(show, maps).alternates.types)).toEqual([
      'application/rss+xml',
      'text/markdown',
    ]);
  });
});
