import { describe, expect, it } from 'vitest';
import { siteFiles } from '@/lib/output/site-files';
import { episodes } from '@/tests/support/episodes';
import { bees, maps, show } from './sample';

describe('optional files', () => {
  it('are the feeds of the series, without a full feed while they contain all episodes', () => {
    expect([...siteFiles(show, [maps, bees], []).keys()]).toEqual(['/series/daily/feed.xml']);
  });

  it('include a full feed for a series over the limit', () => {
    const [series] = show.series;
    if (series === undefined) throw new Error('The sample has a series.');
    const one = { ...show, feed: { ...show.feed, limit: 1 } };
    const own = episodes(2).map((episode) => ({ ...episode, series }));
    expect([...siteFiles(one, own, []).keys()]).toEqual([
      '/series/daily/feed.xml',
      '/series/daily/feed-all.xml',
    ]);
  });

  it('are none for a show without series', () => {
    expect(siteFiles({ ...show, series: [] }, [bees], []).size).toBe(0);
  });
});
