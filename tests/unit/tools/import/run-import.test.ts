import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { FEED, importFolder } from '@/tests/support/import-folder';

const fieldsIn = (text: string): unknown => parse(text.split('---\n')[1] ?? '');
const EPISODE = 'episodes/2015/low-water.md';

describe('an import', () => {
  it('accounts for every item', async () => {
    const folder = await importFolder();
    expect((await folder.feed(FEED)).code).toBe(0);
    const { items } = JSON.parse(await folder.read('.import/report.json')) as { items: unknown };
    expect(items).toEqual([
      { guid: 'tides-3', title: 'Low water', outcome: 'created', file: EPISODE },
      {
        guid: 'https://tides.example/?p=2',
        title: 'High water',
        outcome: 'created',
        file: 'episodes/2015/high-water-2.md',
      },
      {
        guid: 'https://cdn.example/1.mp3',
        title: 'High water',
        outcome: 'created',
        file: 'episodes/2015/high-water.md',
      },
      { guid: 'tides-film', title: 'A film', outcome: 'refused', reason: 'video' },
      { guid: 'tides-note', title: 'A note', outcome: 'refused', reason: 'no-audio' },
      { guid: 'tides-undated', title: 'Undated', outcome: 'refused', reason: 'no-date' },
      { guid: 'tides-3', title: 'Again', outcome: 'refused', reason: 'guid-twice' },
    ]);
  });

  it('writes the fields of an episode in the order of the docs', async () => {
    const folder = await importFolder();
    await folder.feed(FEED);
    const text = await folder.read(EPISODE);
    expect(fieldsIn(text)).toEqual({
      title: 'Low water',
      date: '2015-10-29T06:00:00-04:00',
      audio: 'https://cdn.example/3.mp3',
      number: 3,
      type: 'bonus',
      summary: 'What is left when the sea goes out for a while.',
      people: [{ name: 'Ada Marsh', role: 'host', url: 'https://ada.example/' }],
      explicit: true,
      guid: 'tides-3',
      duration: 754,
      bytes: 1_234_567,
      chapters: [
        { start: 0, title: 'Sand' },
        { start: 300.5, title: 'Rocks' },
      ],
      formerly: ['https://tides.example/2015/low-water/'],
      feedExtra: [
        '<pod:value xmlns:pod="https://podcastindex.org/namespace/1.0" type="lightning"><pod:valueRecipient address="02f4" split="100"/></pod:value>',
      ],
    });
  });

  it('keeps words and links of notes, and nothing that runs', async () => {
    const folder = await importFolder();
    await folder.feed(FEED);
    const [, , body = ''] = (await folder.read(EPISODE)).split('---\n');
    const html = readBody(body, { people: [], firstLine: 1, language: 'en' }).notesHtml ?? '';
    expect(html).toContain('<h3>Links</h3>');
    expect(html).toContain(
      '<a href="https://tides.example/pools">the pools</a> &#x26; <strong>walk</strong>.',
    );
    expect(html).toContain(
      '<a href="https://walks.example/a_b(c)">https://walks.example/a_b(c)</a>.',
    );
    expect(html).toContain('<a href="https://pic.example/" title="A pool">↗</a>');
    expect(html).toContain('<a href="https://video.example/embed/1" title="video.example">▶</a>');
    expect(html).toContain('not a link');
    expect(html).not.toMatch(/script|javascript|<img/);
    expect(body.endsWith('\n\n## Transcript\n')).toBe(true);
  });

  it('writes show.yaml, and says what it leaves out', async () => {
    const folder = await importFolder();
    await folder.feed(FEED, { zone: 'Europe/London', url: 'https://tides.example' });
    const text = await folder.read('show.yaml');
    expect(text).toMatch(/^# Made by `npm run import` from feed\.xml on \d{4}-\d\d-\d\d\.\n/);
    expect(parse(text)).toEqual({
      title: 'Tide Tables',
      description: 'Where the water & the land meet.',
      language: 'en-GB',
      timezone: 'Europe/London',
      url: 'https://tides.example',
      author: 'Ada Marsh',
      email: 'ada@tides.example',
      artwork: '/artwork.png',
      categories: [{ News: 'Politics' }, { Science: 'Earth Sciences' }],
      guid: '5ce8722a-ed53-5d66-b6ea-2107096eb37c',
      formerly: ['https://tides.example/show/'],
      funding: [{ url: 'https://tides.example/give', title: 'Give' }],
      feedExtra: [
        '<pod:medium xmlns:pod="https://podcastindex.org/namespace/1.0">music</pod:medium>',
      ],
    });
    const report = await folder.read('.import/report.md');
    expect(report).toContain('- hub: It belongs to the old host, and is not taken.');
    expect(report).toContain(`"Tide Watching" is none of Apple's`);
    expect(report).toContain('- media:thumbnail: 1');
  });

  it('makes a draft of what has no length, and shows the rest', async () => {
    const folder = await importFolder();
    await folder.feed(FEED);
    expect(fieldsIn(await folder.read('episodes/2015/high-water-2.md'))).toMatchObject({
      audio: 'https://cdn.example/2.mp3',
      draft: true,
      formerly: ['https://tides.example/?p=2'],
    });
    const { episodes } = await folder.site();
    expect(episodes.map(({ slug }) => slug)).toEqual(['low-water', 'high-water']);
    expect(episodes[1]?.summary).toBe('High water');
  });

  it('writes the same bytes whatever the order of the items', async () => {
    const [one, other] = [await importFolder(), await importFolder()];
    const items = FEED.match(/<item>[\s\S]*?<\/item>/g) ?? [];
    await one.feed(FEED);
    await other.feed(FEED.replace(items.join('\n    '), [...items].reverse().join('\n    ')));
    const [first, second] = [await one.files(), await other.files()];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [name, text] of first)
      if (name.endsWith('.md') && name.startsWith('ep')) expect(second.get(name)).toBe(text);
  });

  it('is refused a second time without --update', async () => {
    const folder = await importFolder();
    await folder.feed(FEED);
    const before = await folder.files();
    const { code, lines } = await folder.feed(FEED);
    expect([code, lines.at(-1)]).toEqual([
      2,
      expect.stringContaining('The import is finished. Bring it up to date with --update.'),
    ]);
    expect(await folder.files()).toEqual(before);
  });

  it('that was stopped leaves whole files, and goes on', async () => {
    const [folder, whole] = [await importFolder(), await importFolder()];
    await whole.feed(FEED);
    const feed = `${whole.root}/feed.xml`;
    const stopped = await folder.run(feed, {}, /^Planned/);
    expect(stopped.code).toBe(130);
    expect(stopped.lines.at(-1)).toBe(
      'Stopped by Ctrl-C: 0 of 7 written, all whole. The same command goes on.',
    );
    expect((await folder.run(feed)).code).toBe(0);
    for (const name of ['show.yaml', EPISODE, '.import/state.json']) {
      expect(await folder.read(name)).toBe(await whole.read(name));
    }
  });

  it('of a feed with a broken item takes the others, if told so', async () => {
    const broken = FEED.replace('<title>High water</title>', '<title>High <water</title>');
    const asked = await (await importFolder()).feed(broken, { yes: false });
    expect(asked).toMatchObject({ code: 2 });
    expect(asked.lines.at(-1)).toContain('Mend the feed, or go on with --yes.');
    const folder = await importFolder();
    const { lines } = await folder.feed(broken);
    expect(lines).toContainEqual(expect.stringMatching(/^feed\.xml:\d+ {2}\S/));
    expect(lines).toContain('feed.xml: Only 6 of 7 items could be read.');
  });

  it('of a locked feed needs a word of its owner', async () => {
    const locked = FEED.replace(
      '<pod:medium>',
      '<pod:locked owner="o@tides.example">yes</pod:locked><pod:medium>',
    );
    const folder = await importFolder();
    const { code, lines } = await folder.feed(locked, { yes: false });
    expect(code).toBe(2);
    expect(lines.join(' ')).toContain(
      'podcast:locked) and names o@tides.example. Nothing was written.',
    );
    expect(await folder.files().catch(() => null)).toBeNull();
    expect((await folder.feed(locked, { yes: false, iOwnThis: true })).code).toBe(0);
  });
});
