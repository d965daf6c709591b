import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import type { Episode } from '@/lib/episode/episode';
import { feedXml } from '@/lib/output/feed';
import type { FeedSettings } from '@/lib/show/feed-settings';
import { timedEpisode, transcript } from '@/tests/support/timed-episode';
import { bees, maps, show } from './sample';

const HOSTILE = `</script> ]]> &amp; "q" 'a' 🐝 \u202Eabc\u202C`;

const everything: FeedSettings = {
  hostFeed: null,
  limit: 300,
  type: 'serial',
  locked: true,
  block: true,
  hub: 'https://hub.example/',
  newFeed: 'https://new.example/feed.xml',
  formerly: [],
  funding: [{ url: 'https://pay.example/?a=1&b=2', title: 'Support us' }],
  places: [
    { name: 'Trieste', rel: 'creator', geo: 'geo:45.6495,13.7768', osm: 'R179289', country: 'it' },
    { name: 'The sea', rel: 'subject', geo: null, osm: null, country: null },
  ],
  license: { name: 'House rules', url: 'https://example.org/rules' },
  texts: [
    { purpose: 'verify', text: 'S6lpp' },
    { purpose: null, text: 'Free text' },
  ],
  updates: {
    text: 'Every Monday, ten times',
    rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=10',
    startsAt: '2026-06-01T00:00:00Z',
    complete: true,
  },
  podroll: [
    { guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810', url: 'https://o.example/f', title: 'Other' },
  ],
  prefix: null,
  extra: [],
};

const full = { ...show, feed: everything };

const text = transcript('Old maps have no north.');
const timed: Episode = timedEpisode(
  {
    ...text,
    sections: text.sections.map((one) => ({ ...one, title: 'A & B', startSeconds: 2.5 })),
  },
  {
    slug: 'old-maps',
    soundbites: [
      { startSeconds: 1234.5, durationSeconds: 42.25, title: 'Why <it> matters' },
      { startSeconds: 73, durationSeconds: 60, title: null },
    ],
    places: [{ name: 'Hereford', rel: 'subject', geo: null, osm: null, country: 'gb' }],
    license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    image: '/maps.jpg',
    number: 7,
    season: 2,
  },
);

/** The tags with one name, as text. */
function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}[ />][^]*?(?:/>|</${name}>)`, 'g'))].map(
    ([tag]) => tag,
  );
}

describe('the Podcasting 2.0 tags of a feed', () => {
  const channel = feedXml(full, []);
  const item = feedXml(full, [timed]).split('<item>')[1] ?? '';

  it.each([
    ['podcast:locked', '<podcast:locked owner="joanna@example.org">yes</podcast:locked>'],
    ['podcast:block', '<podcast:block>yes</podcast:block>'],
    ['podcast:medium', '<podcast:medium>podcast</podcast:medium>'],
    ['podcast:guid', `<podcast:guid>${show.guid}</podcast:guid>`],
    [
      'podcast:funding',
      '<podcast:funding url="https://pay.example/?a=1&amp;b=2">Support us</podcast:funding>',
    ],
    [
      'podcast:license',
      '<podcast:license url="https://example.org/rules">House rules</podcast:license>',
    ],
    [
      'podcast:updateFrequency',
      '<podcast:updateFrequency complete="true" dtstart="2026-06-01T00:00:00.000Z" rrule="FREQ=WEEKLY;BYDAY=MO;COUNT=10">Every Monday, ten times</podcast:updateFrequency>',
    ],
    [
      'podcast:remoteItem',
      '<podcast:remoteItem feedGuid="917393e3-1b1e-5cef-ace4-edaa54e1f810" feedUrl="https://o.example/f" title="Other"/>',
    ],
    [
      'podcast:image',
      '<podcast:image href="https://example.org/my-show/artwork.png" alt="Bees &amp; Maps" aspect-ratio="1/1" purpose="artwork"/>',
    ],
    [
      'podcast:person',
      '<podcast:person role="host" img="https://example.org/my-show/joanna.jpg">Joanna</podcast:person>',
    ],
    ['itunes:type', '<itunes:type>serial</itunes:type>'],
    // Apple compares these literally: any other value has no effect.
    ['itunes:block', '<itunes:block>Yes</itunes:block>'],
    ['itunes:complete', '<itunes:complete>Yes</itunes:complete>'],
    [
      'itunes:new-feed-url',
      '<itunes:new-feed-url>https://new.example/feed.xml</itunes:new-feed-url>',
    ],
  ])('contain one %s for a show', (name, written) => {
    expect(tags(channel, name)).toEqual([written]);
  });

  it('contain all locations, texts and links of a show', () => {
    expect(tags(channel, 'podcast:location')).toEqual([
      '<podcast:location rel="creator" geo="geo:45.6495,13.7768" osm="R179289" country="it">Trieste</podcast:location>',
      '<podcast:location rel="subject">The sea</podcast:location>',
    ]);
    expect(tags(channel, 'podcast:txt')).toEqual([
      '<podcast:txt purpose="verify">S6lpp</podcast:txt>',
      '<podcast:txt>Free text</podcast:txt>',
    ]);
    expect(tags(channel, 'atom:link')).toEqual([
      '<atom:link href="https://example.org/my-show/feed.xml" rel="self" type="application/rss+xml"/>',
      '<atom:link href="https://hub.example/" rel="hub"/>',
    ]);
  });

  it('omit everything that the author did not set', () => {
    const xml = feedXml(show, [maps]);
    const silent =
      /podcast:(?:funding|location|license|txt|podroll|updateFrequency|block|soundbite|transcript)|itunes:(?:block|complete|new)|rel="hub"/;
    expect(xml).not.toMatch(silent);
    expect(tags(xml, 'podcast:locked')).toEqual([
      '<podcast:locked owner="joanna@example.org">no</podcast:locked>',
    ]);
  });

  it('contain all formats of a timed transcript with type and language, captions first', () => {
    const beside = 'https://example.org/my-show/episodes/old-maps/';
    const captions = (file: string, type: string) =>
      `<podcast:transcript url="${beside}${file}" type="${type}" language="en" rel="captions"/>`;
    expect(tags(item, 'podcast:transcript')).toEqual([
      captions('transcript.vtt', 'text/vtt'),
      captions('transcript.srt', 'application/x-subrip'),
      captions('transcript.json', 'application/json'),
      `<podcast:transcript url="${beside}" type="text/html" language="en"/>`,
    ]);
    expect(tags(item, 'podcast:chapters')).toEqual([
      `<podcast:chapters url="${beside}chapters.json" type="application/json+chapters"/>`,
    ]);
  });

  it('contain only the page for a transcript without times', () => {
    const xml = feedXml(show, [{ ...bees, transcript: text }]);
    expect(tags(xml, 'podcast:transcript')).toEqual([
      '<podcast:transcript url="https://example.org/my-show/episodes/bees/" type="text/html" language="en"/>',
    ]);
    expect(tags(xml, 'podcast:chapters')).toEqual([]);
  });

  it('contain what the author set for an episode', () => {
    expect(tags(item, 'podcast:soundbite')).toEqual([
      '<podcast:soundbite startTime="1234.5" duration="42.25"><![CDATA[Why <it> matters]]></podcast:soundbite>',
      '<podcast:soundbite startTime="73" duration="60"/>',
    ]);
    expect(tags(item, 'podcast:location')).toEqual([
      '<podcast:location rel="subject" country="gb">Hereford</podcast:location>',
    ]);
    expect(tags(item, 'podcast:season')).toEqual(['<podcast:season>2</podcast:season>']);
    expect(tags(item, 'podcast:episode')).toEqual(['<podcast:episode>7</podcast:episode>']);
    expect(tags(item, 'podcast:license')).toEqual([
      '<podcast:license url="https://creativecommons.org/licenses/by/4.0/">CC-BY-4.0</podcast:license>',
    ]);
    expect(tags(item, 'podcast:image')).toEqual([
      '<podcast:image href="https://example.org/my-show/maps.jpg" alt="Half a minute" aspect-ratio="1/1" purpose="artwork"/>',
      '<podcast:image href="https://example.org/my-show/og/old-maps.png" alt="Half a minute" aspect-ratio="40/21" width="1200" height="630" type="image/png" purpose="social"/>',
    ]);
  });

  it('omit people for an episode that names none, so that those of the show apply', () => {
    const items = feedXml(show, [maps, { ...bees, people: [] }]).split('<item>');
    expect(tags(items[1] ?? '', 'podcast:person')).toHaveLength(1);
    expect(tags(items[2] ?? '', 'podcast:person')).toEqual([]);
  });

  it('omit the new address of the show’s feed in the feeds of its series', () => {
    const [series] = show.series;
    if (series === undefined) throw new Error('The sample has a series.');
    expect(feedXml(full, [maps], { series })).not.toContain('itunes:new-feed-url');
  });

  it('contain only absolute addresses', () => {
    const xml = feedXml(full, [timed, maps, bees]);
    const addresses = [...xml.matchAll(/ (?:url|href|img|feedUrl)="([^"]*)"/g)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
  });

  it('are read in full by two libraries', async () => {
    const nasty = {
      ...timed,
      title: HOSTILE,
      soundbites: [{ startSeconds: 1, durationSeconds: 2, title: HOSTILE }],
      people: [{ id: 'x', name: HOSTILE, role: 'guest', url: null, image: null }],
    };
    const funding = [{ url: 'https://pay.example/', title: HOSTILE }];
    const xml = feedXml({ ...full, feed: { ...everything, funding } }, [nasty]);
    const one = await new Parser({
      customFields: {
        feed: ['podcast:funding'],
        item: [
          'podcast:soundbite',
          'podcast:person',
          ['podcast:image', 'images', { keepArray: true }],
        ],
      },
    }).parseString(xml);
    const [item] = one.items;
    expect(one['podcast:funding']).toBe(HOSTILE);
    expect(item).toMatchObject({
      title: HOSTILE,
      'podcast:soundbite': HOSTILE,
      'podcast:person': HOSTILE,
      images: [{ $: { alt: HOSTILE } }, { $: { alt: HOSTILE } }],
    });
    expect(parseRssFeed(xml).items?.[0]?.title).toBe(HOSTILE);
  });
});

describe('the content of a feed item', () => {
  it('contains summary, notes and outline, each heading with its time', () => {
    const page = 'https://example.org/my-show/episodes/old-maps/';
    const xml = feedXml(show, [
      { ...timed, summary: 'Bees & <maps>', notesHtml: '<p>Notes, <a href="/a/">a</a>.</p>' },
    ]);
    expect(xml).toContain(
      `<content:encoded><![CDATA[<p>Bees &amp; &lt;maps&gt;</p><p>Notes, <a href="https://example.org/my-show/a/">a</a>.</p><p><strong>Contents</strong></p><ul><li><a href="${page}#t=2.5">0:02</a> A &amp; B</li></ul>]]></content:encoded>`,
    );
  });

  it('links a heading without time to its anchor', () => {
    const sections = text.sections.map((one) => ({ ...one, id: 'größe', title: 'Größe' }));
    const xml = feedXml({ ...show, language: 'de' }, [
      { ...maps, transcript: { ...text, sections } },
    ]);
    expect(xml).toContain(
      '<strong>Inhalt</strong></p><ul><li><a href="https://example.org/my-show/episodes/old-maps/#gr%C3%B6%C3%9Fe">Größe</a></li></ul>',
    );
  });
});
