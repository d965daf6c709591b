import { parseRssFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { feedXml } from '@/lib/output/feed';
import { episodes } from '@/tests/support/episodes';
import { steadyTiming, transcript } from '@/tests/support/timed-episode';
import { bees, maps, show } from './sample';

const HOSTILE = [
  'Ends </script><script>alert(1)</script> here',
  'Ends ]]> here ]]>',
  'Typed &amp; as text, and &apos; and &#39; as well',
  'Typed <itunes:explicit>yes</itunes:explicit> as text',
  `Quotes " and ' and “these”`,
  'Right to left: \u202Eabc\u202C',
  'Emoji 🐝 and 漢字',
];

/** Slugs, from the link of each item. */
function itemsOf(xml: string): (string | undefined)[] {
  return (parseRssFeed(xml).items ?? []).map(({ link }) => link?.split('/').at(-2));
}

describe('feed', () => {
  it('describes the show', () => {
    const feed = parseRssFeed(feedXml(show, [maps, bees]));
    expect(feed).toMatchObject({
      title: 'Bees & Maps',
      link: 'https://example.org/my-show/',
      description: 'What bees know about maps.',
      language: 'en',
      copyright: '2026 Joanna Rivers',
      image: { url: 'https://example.org/my-show/artwork.png' },
      atom: { links: [{ href: 'https://example.org/my-show/feed.xml', rel: 'self' }] },
      itunes: {
        author: 'Joanna Rivers',
        owner: { name: 'Joanna Rivers', email: 'joanna@example.org' },
        image: 'https://example.org/my-show/artwork.png',
        explicit: false,
        categories: [{ text: 'Technology' }, { text: 'News', categories: [{ text: 'Tech News' }] }],
      },
      podcast: {
        guid: show.guid,
        locked: { value: false, owner: 'joanna@example.org' },
        medium: 'podcast',
        persons: [{ display: 'Joanna', role: 'host' }],
      },
    });
  });

  it('links the captions and chapters of a timed episode', () => {
    const text = transcript('Old maps have no north.');
    const sections = text.sections.map((one) => ({ ...one, title: 'Maps', startSeconds: 0.5 }));
    const timed = { ...maps, transcript: { ...text, sections }, timing: steadyTiming(text) };
    const items = parseRssFeed(feedXml(show, [timed, bees])).items ?? [];
    const beside = 'https://example.org/my-show/episodes/old-maps';
    const transcriptOf = (url: string, type: string) => ({
      url: `${beside}/${url}`,
      type,
      language: 'en',
      rel: 'captions',
    });
    expect(items[0]?.podcast).toMatchObject({
      transcripts: [
        transcriptOf('transcript.vtt', 'text/vtt'),
        transcriptOf('transcript.srt', 'application/x-subrip'),
        transcriptOf('transcript.json', 'application/json'),
        { url: `${beside}/`, type: 'text/html', language: 'en' },
      ],
      chapters: { url: `${beside}/chapters.json`, type: 'application/json+chapters' },
    });
    expect(items[1]?.podcast?.transcripts).toBeUndefined();
    expect(items[1]?.podcast?.chapters).toBeUndefined();
  });

  it('describes an episode', () => {
    const [item] = parseRssFeed(feedXml(show, [maps])).items ?? [];
    expect(item).toMatchObject({
      title: 'Old maps',
      link: 'https://example.org/my-show/episodes/old-maps/',
      description: 'Why old maps have no north.',
      guid: { value: maps.guid, isPermaLink: false },
      pubDate: 'Mon, 22 Jun 2026 00:00:00 GMT',
      enclosures: [
        {
          url: 'https://example.org/my-show/audio/old%20maps.mp3',
          length: 3_432_000,
          type: 'audio/mpeg',
        },
      ],
      itunes: { duration: 572, episode: 7, season: 2, episodeType: 'full', explicit: false },
      podcast: { persons: [{ display: 'Ada', role: 'guest', href: 'https://ada.example' }] },
    });
  });

  it('adds the host to links in show notes', () => {
    const [item] = parseRssFeed(feedXml(show, [maps])).items ?? [];
    expect(item?.content?.encoded).toBe(
      '<p>Why old maps have no north.</p><p>See <a href="https://example.org/my-show/episodes/bees/">the bees</a>.</p>',
    );
  });

  it('keeps the address of audio on another host', () => {
    const [item] = parseRssFeed(feedXml(show, [bees])).items ?? [];
    expect(item?.enclosures?.[0]?.url).toBe('https://cdn.example.net/bees.mp3?v=1&x=2');
  });

  it('writes true and false where Apple does not accept yes and no', () => {
    const xml = feedXml({ ...show, explicit: true }, [maps]);
    expect(xml).toContain('<itunes:explicit>true</itunes:explicit>');
    expect(xml).toContain('<itunes:explicit>false</itunes:explicit>');
  });

  it.each(HOSTILE)('keeps a title exactly: %s', async (title) => {
    const xml = feedXml({ ...show, title }, [{ ...maps, title, summary: title }]);
    const feed = parseRssFeed(xml);
    const other = await new Parser().parseString(xml);

    expect([feed.title, feed.items?.[0]?.title]).toEqual([title, title]);
    // Apps read a description as HTML.
    const shown = parseFragment(feed.items?.[0]?.description ?? '').childNodes;
    expect(shown.map((node) => ('value' in node ? node.value : node.nodeName)).join('')).toBe(
      title,
    );
    expect([other.title, other.items[0]?.title]).toEqual([title, title]);
  });

  it('escapes descriptions that look like tags', () => {
    const description = (summary: string) =>
      parseRssFeed(feedXml({ ...show, description: summary }, [{ ...maps, summary }])).items?.[0]
        ?.description;
    expect(description('Why List<String> beats <name>')).toBe(
      'Why List&lt;String&gt; beats &lt;name&gt;',
    );
    expect(description('R&D: 1 < 2, 3 > 2')).toBe('R&D: 1 < 2, 3 > 2');
  });

  it('removes control characters, which would make the feed invalid', async () => {
    const title = 'A\u0000B\u0008C\u001FD\uFFFEE\uD800F';
    const feed = await new Parser().parseString(feedXml(show, [{ ...maps, title }]));
    expect(feed.items[0]?.title).toBe('ABCDEF');
  });

  it('is read equally by two libraries', async () => {
    const xml = feedXml(show, [maps, bees]);
    const one = await new Parser().parseString(xml);
    const two = parseRssFeed(xml);

    expect(one.items.map(({ guid }) => guid)).toEqual([maps.guid, bees.guid]);
    expect(one.items.map(({ isoDate }) => isoDate)).toEqual([
      '2026-06-22T00:00:00.000Z',
      '2026-06-20T21:30:00.000Z',
    ]);
    expect(two.items?.map(({ enclosures }) => enclosures?.[0]?.url)).toEqual([
      'https://example.org/my-show/audio/old%20maps.mp3',
      'https://cdn.example.net/bees.mp3?v=1&x=2',
    ]);
  });

  it('contains one series, with a separate guid that never changes', () => {
    const [series] = show.series;
    if (series === undefined) throw new Error('The sample has a series.');
    const feed = parseRssFeed(feedXml(show, [maps, bees], { series }));

    expect(feed.title).toBe('Bees & Maps: Daily');
    expect(feed.description).toBe('Each morning.');
    expect(feed.link).toBe('https://example.org/my-show/series/daily/');
    expect(feed.items?.map(({ title }) => title)).toEqual(['Old maps']);
    expect(feed.podcast?.guid).toBe('9b124620-f0bf-506c-b72a-bcdf14dbfe0e');
  });

  it('contains the newest episodes, and links the full feed', () => {
    const many = episodes(5);
    const cut = feedXml({ ...show, feed: { ...show.feed, limit: 2 } }, many);
    const full = feedXml({ ...show, feed: { ...show.feed, limit: 2 } }, many, { isFull: true });
    const linksIn = (xml: string) =>
      parseRssFeed(xml).atom?.links?.map(({ rel, href }) => [rel, href]);
    const address = (name: string) => `https://example.org/my-show/${name}.xml`;

    expect(itemsOf(cut)).toEqual(['episode-0', 'episode-1']);
    expect(linksIn(cut)).toEqual([
      ['self', address('feed')],
      ['first', address('feed')],
      ['next', address('feed-all')],
      ['last', address('feed-all')],
    ]);
    expect(cut).not.toContain('fh:complete');

    expect(itemsOf(full)).toHaveLength(5);
    expect(linksIn(full)).toEqual([['self', address('feed-all')]]);
    expect(full).toContain('<fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>');
  });

  it('links no other page while it contains all episodes', () => {
    const feed = parseRssFeed(feedXml(show, [maps, bees]));
    expect(feed.atom?.links?.map(({ rel }) => rel)).toEqual(['self']);
  });

  it('applies the limit to the episodes of a series', () => {
    const [series] = show.series;
    if (series === undefined) throw new Error('The sample has a series.');
    const own = episodes(3).map((one) => ({ ...one, series }));
    const two = { ...show, feed: { ...show.feed, limit: 2 } };
    const xml = feedXml(two, [maps, ...own, bees], { series });
    expect(itemsOf(xml)).toHaveLength(2);
    expect(xml).toContain(
      'href="https://example.org/my-show/series/daily/feed-all.xml" rel="next"',
    );
  });

  it('is valid without episodes', () => {
    expect(parseRssFeed(feedXml(show, [])).title).toBe('Bees & Maps');
  });

  it('does not depend on date or time zone', () => {
    const before = feedXml(show, [maps, bees]);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    const after = feedXml(show, [maps, bees]);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(after).toBe(before);
  });
});
