import { describe, expect, it } from 'vitest';
import { problemLines, problemLinesOf, markdown, siteWith } from '@/tests/support/content-folder';

const SHOW = `title: Bees and Maps
description: What bees know about maps.
language: en
url: https://example.org/my-show
author: Joanna Rivers
artwork: /artwork.png
`;

const showWith = (lines: string) => ({
  'content/show.yaml': `${SHOW}${lines}\n`,
  'content/episodes/old-maps.md': markdown(),
});

describe('the feed settings of a show', () => {
  it('default to what podcast apps expect', async () => {
    const { show } = await siteWith(showWith(''));
    expect(show.feed).toEqual({
      hostFeed: null,
      limit: 300,
      type: 'episodic',
      locked: false,
      block: false,
      hub: null,
      newFeed: null,
      formerly: [],
      funding: [],
      places: [],
      license: null,
      texts: [],
      updates: null,
      podroll: [],
      prefix: null,
      extra: [],
    });
    expect(show).not.toHaveProperty('funding');
  });

  it('are read completely', async () => {
    const { show } = await siteWith(
      showWith(`feed: https://host.example/bees.xml
feedLimit: 50
type: serial
locked: true
block: true
hub: https://hub.example/
newFeed: https://new.example/feed.xml
funding:
  - { url: 'https://pay.example/', title: Support us }
location:
  - { name: Trieste, rel: creator, geo: '45.6495, 13.7768', osm: R179289, country: IT }
license: cc-by-nc-sa-4.0
txt:
  - { purpose: verify, text: S6lpp }
updateFrequency:
  text: Ten Mondays
  rrule: FREQ=WEEKLY;BYDAY=MO;COUNT=10
  start: 2026-06-01
podroll:
  - { guid: 917393e3-1b1e-5cef-ace4-edaa54e1f810, title: Other }
feedPrefix: https://op3.dev/e/
feedExtra: ['<podcast:medium>music</podcast:medium>']`),
    );
    expect(show.feed).toEqual({
      hostFeed: 'https://host.example/bees.xml',
      limit: 50,
      type: 'serial',
      locked: true,
      block: true,
      hub: 'https://hub.example/',
      newFeed: 'https://new.example/feed.xml',
      formerly: [],
      funding: [{ url: 'https://pay.example/', title: 'Support us' }],
      places: [
        {
          name: 'Trieste',
          rel: 'creator',
          geo: 'geo:45.6495,13.7768',
          osm: 'R179289',
          country: 'it',
        },
      ],
      license: {
        name: 'cc-by-nc-sa-4.0',
        url: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
      },
      texts: [{ purpose: 'verify', text: 'S6lpp' }],
      updates: {
        text: 'Ten Mondays',
        rrule: 'FREQ=WEEKLY;BYDAY=MO;COUNT=10',
        startsAt: '2026-06-01T00:00:00Z',
        complete: false,
      },
      podroll: [{ guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810', url: null, title: 'Other' }],
      prefix: 'https://op3.dev/e/',
      extra: [
        '<podcast:medium xmlns:podcast="https://podcastindex.org/namespace/1.0">music</podcast:medium>',
      ],
    });
  });

  it.each([
    ['feedLimit: 0', 'feedLimit: Got 0. Write how many episodes the feed has, such as 300.'],
    ['type: daily', 'type: Got "daily". Write episodic or serial.'],
    ['locked: yes', 'locked: Got "yes". Write true or false, without quotes.'],
    ['feed: https://example.org/my-show/feed.xml', 'feed: This is an address of this site'],
    ['hub: hub.example', 'hub: Got "hub.example". Write an address that begins with https://.'],
    ['funding: [{ url: "https://a.example" }]', 'funding[0].title: This field is missing.'],
    ['location: Trieste', 'location: Got "Trieste". Write a list, each item with a `name`.'],
    ['location: [{ name: A, geo: "95,13" }]', 'location[0].geo: Got "95,13". Write latitude'],
    ['location: [{ name: A, osm: 179289 }]', 'location[0].osm: Got 179289. Write what OpenStreet'],
    ['location: [{ name: A, country: Italy }]', 'Got "Italy". Write a country in two letters'],
    ['license: All mine', 'license: Got "All mine". Write a Creative Commons licence such as'],
    ['license: { name: Mine }', 'license: Got'],
    [`txt: [{ text: ${'a'.repeat(4001)} }]`, 'of 4000 letters at most.'],
    [
      `funding: [{ url: "https://a.example", title: ${'a'.repeat(129)} }]`,
      'of 128 letters at most',
    ],
    ['updateFrequency: weekly', 'updateFrequency: Got "weekly". Write `text` and, if you like'],
    [
      'updateFrequency: { text: Weekly, rrule: weekly }',
      'updateFrequency.rrule: Got "weekly". Write a rule of RFC 5545',
    ],
    [
      'updateFrequency: { text: Weekly, rrule: FREQ=WEEKLY;COUNT=3 }',
      'updateFrequency.rrule: A rule with COUNT needs a first date. Add `start`, a date.',
    ],
    ['podroll: [{ guid: buzz }]', 'podroll[0].guid: Got "buzz". Write the podcast:guid'],
    ['websub: https://hub.example/', 'websub: There is no such field. Did you mean `hub`?'],
  ])('with %s are reported with a remedy', async (lines, expectedText) => {
    const problems = await problemLines(showWith(lines));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`content/show.yaml:7  `);
    expect(problems[0]).toContain(expectedText);
  });
});

describe('soundbites', () => {
  it('have a start and an end or a duration, in seconds or as a clock time', async () => {
    const { episodes } = await siteWith({
      'content/episodes/old-maps.md': markdown({
        soundbites: '[{ start: 0.1, end: 0.4, title: A }, { start: "0:01", duration: 0.5 }]',
        location: '[{ name: Hereford }]',
        license: '{ name: House rules, url: "https://example.org/rules" }',
      }),
    });
    expect(episodes[0]).toMatchObject({
      soundbites: [
        { startSeconds: 0.1, durationSeconds: 0.3, title: 'A' },
        { startSeconds: 1, durationSeconds: 0.5, title: null },
      ],
      places: [{ name: 'Hereford', rel: 'subject' }],
      license: { name: 'House rules', url: 'https://example.org/rules' },
    });
  });

  it.each([
    ['[{ start: soon, end: 2 }]', 'soundbites[0].start: Got "soon". Write seconds such as 73.5'],
    ['[{ start: 1 }]', 'soundbites[0].start: A soundbite needs an end. Add either `end` or'],
    ['[{ start: 1, end: 2, duration: 1 }]', 'Add either `end` or `duration`.'],
    ['[{ start: 1, end: 1 }]', 'soundbites[0].end: A soundbite ends after its start.'],
    ['[{ start: 1, duration: 0 }]', 'soundbites[0].duration: A soundbite ends after its start.'],
    ['[{ start: 1, end: 60 }]', 'soundbites[0]: It ends at 60 seconds, and the audio at 2.'],
    ['{ start: 1 }', 'soundbites: Got'],
  ])('with %s are reported with a remedy', async (value, expectedText) => {
    const problems = await problemLinesOf(markdown({ soundbites: value }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expectedText);
  });
});
