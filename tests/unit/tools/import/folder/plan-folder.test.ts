import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { bodyIn, fieldsIn, reportOf, siteFolder, SOUND } from '@/tests/support/site-folder';

describe('a folder of Hugo', () => {
  it('becomes episodes, whatever the form of its front matter', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    expect((await hugo.run(hugo.from)).code).toBe(0);
    expect(fieldsIn(await hugo.read('episodes/2021/rock-pools.md'))).toEqual({
      title: 'Rock pools',
      date: '2021-03-04T06:30:00+01:00',
      audio: 'https://cdn.example/pools.mp3',
      season: 1,
      number: 2,
      summary: 'What lives between the tides.',
      topics: ['sea', 'crabs'],
      people: [
        { name: 'Ada Marsh', role: 'host', url: 'https://ada.example/' },
        { name: 'bo', role: 'host' },
        { name: 'Cy Reef', role: 'guest' },
      ],
      guid: 'shore-2',
      duration: 754,
      bytes: 1_234_567,
      formerly: ['/2021/rock-pools/', '/old/pools.html'],
    });
    expect(fieldsIn(await hugo.read('episodes/2021/night-tide.md'))).toEqual({
      title: 'The tide {at night}',
      date: '2021-02-01',
      audio: '/audio/tide.mp3',
      guid: 'shore-1',
      formerly: ['/2021/night-tide/'],
    });
    // In the zone of the site, and summer has begun.
    expect(fieldsIn(await hugo.read('episodes/2021/shells.md'))).toMatchObject({
      date: '2021-04-05T07:00:00+01:00',
      duration: 572,
    });
    expect(parse(await hugo.read('show.yaml'))).toMatchObject({
      title: 'Shore Notes',
      description: 'Walks along the shore, recorded.',
      language: 'en-GB',
      timezone: 'Europe/London',
      author: 'Ada Marsh',
    });
    const chapters = await hugo.read('episodes/2021/rock-pools.chapters.json');
    expect(JSON.parse(chapters)).toMatchObject({
      chapters: [{ startTime: 0 }, { startTime: 61.5 }],
    });
    expect(await readFile(join(hugo.root, 'public/audio/tide.mp3'))).toEqual(await readFile(SOUND));
  });

  it('keeps the text of notes, and shows as code what would have to run', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    await hugo.run(hugo.from);
    expect(bodyIn(await hugo.read('episodes/2021/rock-pools.md'))).toBe(`
### Links

A [crab guide](https://shore.example/guides/crabs) and [↗](<https://shore.example/img/crab.png> "a crab").

\`{{< youtube id="abc" >}}\` is a film, and \`{{< this >}}\` is code.

[▶](https://player.example/1 "player.example")

## Transcript
`);
    const shells = bodyIn(await hugo.read('episodes/2021/shells.md'));
    expect(shells).toBe('\n## Transcript\n\n**Ada:** This one is a whelk.\n');
    const { episodes } = await hugo.site();
    expect(episodes.find(({ slug }) => slug === 'shells')?.transcript.wordCount).toBe(5);
    const report = await hugo.read('.import/report.md');
    expect(report).toContain('shown as code: {{< youtube id="abc" >}}');
    expect(report).toContain('- <script> in notes: 1');
  });

  it('names every file in its report', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3', 'static/audio/unused.mp3']);
    await hugo.run(hugo.from);
    const { items, files } = await reportOf(hugo.read);
    expect(items.map(({ from, outcome, reason }) => [from, reason ?? outcome])).toEqual([
      ['content/about.md', 'no-audio'],
      ['content/episodes/film.md', 'video'],
      ['content/episodes/rock-pools.md', 'created'],
      ['content/episodes/shells/index.md', 'created'],
      ['content/episodes/tide.md', 'created'],
    ]);
    expect(files.map(({ path, use, reason }) => [path, use ?? `not: ${reason}`])).toEqual([
      ['content/_index.md', 'the page of a list'],
      ['content/episodes/broken.md', expect.stringMatching(/^not: its TOML cannot be read: /)],
      ['content/people/ada.md', 'a person of an episode'],
      ['content/people/dee.md', 'not: no episode names this person'],
      ['hugo.toml', 'the configuration'],
      ['layouts/single.html', 'not: it is a template, or made for one'],
      ['static/audio/tide.mp3', 'the audio of an episode'],
      ['static/audio/unused.mp3', 'not: no episode names this audio'],
    ]);
  });

  it('may be one section of a site', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    await hugo.run(join(hugo.from, 'content/episodes'));
    const { items } = await reportOf(hugo.read);
    expect(items.map(({ from }) => from)).not.toContain('content/about.md');
    expect(await hugo.read('episodes/2021/rock-pools.md')).toContain('name: Ada Marsh');
  });

  it('is imported again without a change', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    await hugo.run(hugo.from);
    const before = await hugo.files();
    const { code, lines } = await hugo.run(hugo.from, { update: true });
    expect([code, lines.at(-1)]).toEqual([0, 'The folder has not changed. Nothing was written.']);
    expect(await hugo.files()).toEqual(before);
  });

  it('is followed by --update, and edits of the author stay', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    await hugo.run(hugo.from);
    const file = 'episodes/2021/rock-pools.md';
    await hugo.write(file, (await hugo.read(file)).replace('title: Rock pools', 'title: My pools'));
    const source = join(hugo.from, 'content/episodes/rock-pools.md');
    const text = await readFile(source, 'utf8');
    await writeFile(
      source,
      text.replace('lives between', 'dwells between').replace('# Links', '# More'),
    );
    expect((await hugo.run(hugo.from, { update: true })).code).toBe(0);
    const after = await hugo.read(file);
    expect(after).toContain('title: My pools');
    expect(after).toContain('What dwells between the tides.');
    expect(after).toContain('### More');
  });

  it('can name its fields otherwise', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    const map = new Map([['title', 'episode_guid']]);
    const { lines } = await hugo.run(hugo.from, { map });
    expect(await hugo.read('episodes/2021/rock-pools.md')).toContain('title: shore-2');
    expect(lines.join('\n')).toContain('title from episode_guid (');
  });

  it('brings pictures of notes where --pictures is given', async () => {
    const hugo = await siteFolder('hugo', ['static/audio/tide.mp3']);
    const picture = join(hugo.from, 'static/img/crab.png');
    await mkdir(dirname(picture), { recursive: true });
    await copyFile('tests/fixtures/show/public/artwork.png', picture);
    expect((await hugo.run(hugo.from, { pictures: true, noPictures: false })).code).toBe(0);
    expect(await hugo.read('episodes/2021/rock-pools.md')).toContain('![a crab](</img/crab.png>)');
    expect((await stat(join(hugo.root, 'public/img/crab.png'))).size).toBeGreaterThan(0);
  });
});
