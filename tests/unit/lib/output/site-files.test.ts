import { describe, expect, it } from 'vitest';
import { siteFiles } from '@/lib/output/site-files';
import { episodes } from '@/tests/support/episodes';
import { bees, maps, show } from './sample';

describe('files of which a show may have none', () => {
  it('are the feeds of its series, which have no full one while they have all', () => {
    expect([...siteFiles(show, [maps, bees]).keys()]).toEqual(['/series/daily/feed.xml']);
  });

  it('are a full feed as well for a series that is longer', () => {
    const [series] = show.series;
    if (series === undefined) throw new Error('The sample has a series.');
    const one = { ...show, feed: { ...show.feed, limit: 1 } };
    const own = episodes(2).map((episode) => ({ ...episode, series }));
    expect([...siteFiles(one, own).keys()]).toEqual([
      '/series/daily/feed.xml',
      '/series/daily/feed-all.xml',
    ]);
  });

  it('are none for a show without series', () => {
    expect(siteFiles({ ...show, series: [] }, [bees]).size).toBe(0);
  });
});
