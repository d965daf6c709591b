import { describe, expect, it } from 'vitest';
import type { Episode } from '@/lib/episode/episode';
import type { KeepText } from '@/lib/output/feed';
import { siteFiles } from '@/lib/output/site-files';
import { episodes } from '@/tests/support/episodes';
import { bees, maps, show } from './sample';

const OWN = ['/feed.xml', '/feed-all.xml'];

/** In every show. */
const OTHERS = ['/sitemap.xml', '/llms.txt'];

describe('files for programs', () => {
  it('are the feeds, without a full one for a series while its feed contains all episodes', () => {
    const files = siteFiles(show, [maps, bees], []);
    expect([...files.keys()]).toEqual([...OWN, '/series/daily/feed.xml', ...OTHERS]);
  });

  it('include a full feed for a series over the limit', () => {
    const [series] = show.series;
    if (series === undefined) throw new Error('The sample has a series.');
    const one = { ...show, feed: { ...show.feed, limit: 1 } };
    const own = episodes(2).map((episode) => ({ ...episode, series }));
    expect([...siteFiles(one, own, []).keys()]).toEqual([
      ...OWN,
      '/series/daily/feed.xml',
      '/series/daily/feed-all.xml',
      ...OTHERS,
    ]);
  });

  it('include the two feeds of a show without series', () => {
    const files = siteFiles({ ...show, series: [] }, [bees], []);
    expect([...files.keys()]).toEqual([...OWN, ...OTHERS]);
  });

  it('include no feed of a show with its feed at a host', () => {
    const feed = { ...show.feed, hostFeed: 'https://host.example/show.xml' };
    expect([...siteFiles({ ...show, feed }, [maps, bees], []).keys()]).toEqual(OTHERS);
  });

  it('have feeds of earlier builds only if these contain the same', () => {
    const texts = new Map<string, string>();
    let made = 0;
    const keep: KeepText = (data, make) => {
      const key = JSON.stringify(data);
      const text = texts.get(key) ?? make();
      made += texts.has(key) ? 0 : 1;
      texts.set(key, text);
      return text;
    };
    const feedsMadeFor = (episode: Episode): number => {
      made = 0;
      const files = siteFiles(show, [maps, episode], [], keep);
      expect([...files]).toEqual([...siteFiles(show, [maps, episode], [])]);
      return made;
    };
    expect(feedsMadeFor(bees)).toBe(3);
    expect(feedsMadeFor({ ...bees, transcript: maps.transcript })).toBe(0);
    expect(feedsMadeFor({ ...bees, feedExtra: ['<podcast:txt>own</podcast:txt>'] })).toBe(0);
    expect(feedsMadeFor({ ...bees, title: 'Wasps' })).toBeGreaterThan(0);
  });
});
