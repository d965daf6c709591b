import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { FEED, importFolder } from '@/tests/support/import-folder';
import { bodyIn, fieldsIn, reportOf, siteFolder } from '@/tests/support/site-folder';

describe('a folder of Jekyll', () => {
  it('becomes episodes with the transcripts of their collection', async () => {
    const jekyll = await siteFolder('jekyll');
    expect((await jekyll.run(jekyll.from, { noTranscripts: false })).code).toBe(0);
    const text = await jekyll.read('episodes/2020/007-low-water-2.md');
    expect(fieldsIn(text)).toEqual({
      title: 'Low water',
      date: '2020-06-01T12:00:00-04:00',
      audio: 'https://cdn.example/low.mp3',
      season: 3,
      duration: 364,
      bytes: 8_743_623,
      chapters: [
        { start: 31, title: 'Start' },
        { start: 120, title: 'A title that the author wrapped' },
        { start: 250, title: 'The end' },
      ],
      formerly: ['/episode/007-low-water.2/'],
    });
    expect(bodyIn(text)).toContain('Read [the guide][guide] by `{{ page.author }}`.');
    expect(bodyIn(text)).toContain('A note for the editor');
    expect(bodyIn(text)).toContain('`{% include player.html %}`');
    expect(bodyIn(text)).not.toContain('unused');
    expect(bodyIn(text).split('## Transcript\n')[1]).toContain('__Bo Reed__: It is.');
    const { episodes } = await jekyll.site();
    const [{ blocks = [] } = {}] = episodes[0]?.transcript.sections ?? [];
    expect(blocks.map(({ speaker }) => speaker)).toEqual(['Ada Marsh', 'Bo Reed']);
    const { files, items } = await reportOf(jekyll.read);
    expect(files).toContainEqual({
      path: '_transcripts/stray.md',
      reason: 'no episode belongs to this transcript',
    });
    expect(items).toContainEqual(
      expect.objectContaining({ from: '_posts/2020-07-02-news.md', reason: 'no-audio' }),
    );
    expect(await jekyll.read('episodes/2020/later.md')).toContain('draft: true');
    expect(await jekyll.read('.import/report.md')).toContain('--feed <address>');
  });

  it('takes guids from the live feed', async () => {
    const jekyll = await siteFolder('jekyll');
    const feed = FEED.replaceAll(
      'https://cdn.example/3.mp3',
      'https://stats.example/cdn.example/low.mp3?x=1',
    );
    await writeFile(join(jekyll.root, 'live.xml'), feed);
    expect((await jekyll.run(jekyll.from, { feed: join(jekyll.root, 'live.xml') })).code).toBe(0);
    expect(await jekyll.read('episodes/2020/007-low-water-2.md')).toContain('guid: tides-3');
    expect(parse(await jekyll.read('show.yaml'))).toMatchObject({
      title: 'Tide Tables',
      guid: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });
});

describe('a folder of Eleventy', () => {
  it('takes the values of data files, and runs no program', async () => {
    const eleventy = await siteFolder('eleventy');
    expect((await eleventy.run(eleventy.from, { noTranscripts: false })).code).toBe(0);
    const text = await eleventy.read('episodes/2022/ebb.md');
    expect(fieldsIn(text)).toEqual({
      title: 'Ebb',
      date: '2022-01-02',
      audio: 'https://cdn.example/ebb.mp3',
      season: 2,
      people: [{ name: 'Ada Marsh', role: 'host', url: 'https://ada.example/' }],
      explicit: true,
      duration: 600,
      bytes: 900_000,
      chapters: [
        { start: 0, title: 'Start' },
        { start: 60, title: 'Middle' },
        { start: 120, title: 'End' },
      ],
      formerly: ['/episodes/ebb/'],
    });
    expect(text).toContain('Text with `{{ site.title }}` and `{% youtube "x" %}`.');
    expect(await eleventy.read('episodes/2022/ebb.vtt')).toContain('The sea goes out.');
    expect(parse(await eleventy.read('show.yaml'))).toMatchObject({
      title: 'Shore Notes',
      language: 'de',
      author: 'Ada Marsh',
      email: 'ada@shore.example',
    });
    const { files } = await reportOf(eleventy.read);
    expect(files).toContainEqual({ path: 'README.md', reason: 'it has no front matter' });
    expect(files).toContainEqual({ path: 'episodes/episodes.json', use: 'values of documents' });
  });
});

describe('a folder of Astro', () => {
  it('shows what MDX would run as code', async () => {
    const astro = await siteFolder('astro', ['public/audio/flood.mp3']);
    expect((await astro.run(astro.from)).code).toBe(0);
    const text = await astro.read('episodes/2023/flood.md');
    expect(fieldsIn(text)).toEqual({
      title: 'Flood',
      date: '2023-02-03T04:05:06+00:00',
      audio: '/audio/flood.mp3',
      summary: 'How the water comes back.',
      people: [
        { name: 'Cy Reef', role: 'guest', url: 'https://cy.example/' },
        { name: 'Dee Dune', role: 'guest', url: 'https://dee.example/' },
      ],
      guid: 'flood-1',
      formerly: ['/episodes/flood/'],
    });
    expect(bodyIn(text)).toContain("`import Player from '../components/Player.astro';`");
    expect(bodyIn(text)).toContain('`<Player src="x" wide={true} />`');
    expect(bodyIn(text)).toContain('`{frontmatter.title}` with [us](https://shore.example/about).');
  });
});

describe('a folder without documents', () => {
  it('is refused in one line', async () => {
    const folder = await importFolder();
    await mkdir(join(folder.root, 'empty'));
    const { code, lines } = await folder.run(join(folder.root, 'empty'));
    expect(code).toBe(2);
    expect(lines.at(-1)).toContain('Give the folder with hugo.toml, _config.yml');
  });
});
