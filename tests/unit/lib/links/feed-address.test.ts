import { describe, expect, it } from 'vitest';
import { feedAddress, feedLink, seriesWithFeed } from '@/lib/links/feed-address';
import { show } from '@/tests/unit/lib/output/sample';

const HOST = 'https://host.example/show.xml';

describe('the address of the feed', () => {
  it('is on the site, for the show and for a series', () => {
    expect(feedAddress(show)).toBe('https://example.org/my-show/feed.xml');
    expect(feedAddress(show, { id: 'daily' })).toBe(
      'https://example.org/my-show/series/daily/feed.xml',
    );
    expect(feedLink(show)).toBe('/my-show/feed.xml');
    expect(seriesWithFeed(show, show.series)).toBe(show.series);
  });

  it('is the one at the host of the show, which has no feeds of series', () => {
    const hosted = { ...show, feed: { ...show.feed, hostFeed: HOST } };
    expect(feedAddress(hosted, { id: 'daily' })).toBe(HOST);
    expect(feedLink(hosted)).toBe(HOST);
    expect(seriesWithFeed(hosted, show.series)).toEqual([]);
  });
});
