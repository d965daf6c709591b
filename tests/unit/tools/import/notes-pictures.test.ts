import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { feedServer, text, type Answer } from '@/tests/support/feed-server';
import { FEED, importFolder } from '@/tests/support/import-folder';

const EPISODE = 'episodes/2015/low-water.md';
const PICTURES = { noPictures: false, pictures: true, allowPrivate: true };

function picture(width: number, height: number, background = 'teal') {
  return sharp({ create: { width, height, channels: 3, background } })
    .png()
    .toBuffer();
}

function bytes(body: Buffer): Answer {
  return (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end(body);
}

/** The feed with other notes of its first episode, and with artwork that is not asked for. */
function feedWith(notes: string): string {
  return FEED.replace('<itunes:image href="https://tides.example/art.png"/>', '').replace(
    /<!\[CDATA\[<h1>[\s\S]*?\]\]>/,
    `<![CDATA[${notes}]]>`,
  );
}

const POOL = await picture(400, 300);
const NARROW = await picture(199, 800);
const FLAT = await picture(800, 150, 'red');

function pictureServer() {
  return feedServer({
    '/pool.png': bytes(POOL),
    '/same.png': bytes(POOL),
    '/narrow.png': bytes(NARROW),
    '/flat.png': bytes(FLAT),
    '/cut.png': bytes(POOL.subarray(0, POOL.length - 60)),
    '/drawing.svg': text('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>'),
    '/page.png': text('<!doctype html>'),
    '/large.png': bytes(Buffer.alloc(11_000_000)),
  });
}

const publicFiles = async (root: string) =>
  (await readdir(join(root, 'public'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.startsWith('artwork.'))
    .map(({ name }) => name);

describe('pictures inside the notes of a feed', () => {
  it('stay at their host without --pictures, and with --no-pictures', async () => {
    await using server = await pictureServer();
    const feed = feedWith(`<p>See <img src="${server.url}/pool.png" alt="A pool">.</p>`);
    for (const options of [{ allowPrivate: true }, { ...PICTURES, noPictures: true }]) {
      const folder = await importFolder();
      const { lines } = await folder.feed(feed, options);
      expect(await folder.read(EPISODE)).toContain('\nSee .\n');
      expect(await folder.read('.import/report.md')).toContain('- <img> in notes: 1');
      expect(await folder.read('.import/state.json')).not.toContain('"pictures"');
      expect(lines.join()).not.toContain('Pictures in notes');
    }
    expect(server.requests).toEqual([]);
  });

  it('are brought home, each once, and linked as they were', async () => {
    await using server = await pictureServer();
    const folder = await importFolder();
    const feed = feedWith(
      `<p>See <img src="${server.url}/pool.png" alt="A pool
        [deep]"> here.</p><p><a href="https://pic.example/"><img src="${server.url}/same.png"></a></p>`,
    );
    const { code, lines } = await folder.feed(feed, PICTURES);
    expect(code).toBe(0);
    const [name = '', ...others] = await publicFiles(folder.root);
    expect(name).toMatch(/^[\da-f]{16}\.png$/);
    expect(others).toEqual([]);
    const home = `/files/pictures/${name}`;
    expect(await readFile(join(folder.root, 'public', home))).toEqual(POOL);
    expect(await folder.read(EPISODE)).toContain(
      `\nSee ![A pool \\[deep\\]](${home}) here.\n\n[![](${home})](https://pic.example/ "pic.example")\n`,
    );
    expect(lines).toContain('Pictures in notes: 2 taken.');
    expect(await folder.read('.import/report.md')).not.toContain('<img> in notes');
    const { episodes } = await folder.site();
    expect(episodes[0]?.notesHtml).toContain(`<img src="${home}"`);
    expect(episodes[0]?.notesHtml).toContain('<a href="https://pic.example/" title="pic.example">');
  });

  it('that are small, damaged, too large or none stay out, as without the flag', async () => {
    await using server = await pictureServer();
    const at = (name: string) => `<img src="${server.url}/${name}" alt="x">`;
    const feed = feedWith(
      `<p>Sand${['narrow.png', 'flat.png', 'cut.png', 'drawing.svg', 'page.png', 'large.png', 'none.png'].map(at).join('')}</p>
       <p><a href="https://pic.example/"><img src="${server.url}/flat.png" alt="Flat"></a></p>
       <img src="data:image/png;base64,AAAA"><img src="javascript:alert(1)"><img src="file:///etc/passwd">
       <img src="${server.url}/counter" width="1" height="1">`,
    );
    const [folder, without] = [await importFolder(), await importFolder()];
    await without.feed(feed);
    const { lines } = await folder.feed(feed, PICTURES);
    expect(await folder.read(EPISODE)).toBe(await without.read(EPISODE));
    expect(await publicFiles(folder.root)).toEqual([]);
    expect(lines).toContain('Pictures in notes: 0 taken, 2 smaller than 200 px, 5 not to be had.');
    const report = await folder.read('.import/report.md');
    expect(report).toContain('- <img> in notes: 12');
    for (const why of [
      'cut.png: It is no picture, or a damaged one.',
      'drawing.svg: It is svg, which pages do not show.',
      'page.png: It is no picture, or a damaged one.',
      'large.png: It has more than 10 MB.',
      'none.png: It answered 404.',
    ])
      expect(report).toContain(`notes: ${server.url}/${why} The picture is left out.`);
    expect(server.requests.map(({ path }) => path)).not.toContain('/counter');
    expect(server.requests.filter(({ path }) => path === '/flat.png')).toHaveLength(1);
  });

  it('may not lead into a private network', async () => {
    await using server = await pictureServer();
    const folder = await importFolder();
    const { lines } = await folder.feed(feedWith(`<p>A<img src="${server.url}/pool.png"></p>`), {
      ...PICTURES,
      allowPrivate: false,
    });
    expect(server.requests).toEqual([]);
    expect(lines.join()).toContain('127.0.0.1 is in a private network, which is not asked.');
  });

  it('are only looked at with --dry-run', async () => {
    await using server = await pictureServer();
    const folder = await importFolder();
    const { lines } = await folder.feed(feedWith(`<p>A<img src="${server.url}/pool.png"></p>`), {
      ...PICTURES,
      dryRun: true,
    });
    expect(lines).toContain('Pictures in notes: 1 taken.');
    expect((await readdir(folder.root)).sort()).toEqual(['feed.xml']);
  });
});

describe('an update of notes with pictures', () => {
  async function withPool(server: { readonly url: string }) {
    const folder = await importFolder();
    const notes = `<p>See <img src="${server.url}/pool.png" alt="A pool">.</p><p>Mud <img src="${server.url}/flat.png"></p>`;
    await folder.feed(feedWith(notes), PICTURES);
    return { folder, notes };
  }

  it('changes no byte and asks for no picture where the feed says the same', async () => {
    await using server = await pictureServer();
    const { folder, notes } = await withPool(server);
    const before = await folder.files();
    const asked = server.requests.length;
    for (const options of [PICTURES, {}, { noPictures: true }]) {
      await folder.feed(`${feedWith(notes)}\n`, { ...options, update: true });
      await folder.feed(`${feedWith(notes)} \n`, { ...options, update: true });
      for (const [name, content] of await folder.files())
        if (!name.startsWith('.import')) expect(content).toBe(before.get(name));
      expect(await folder.read('.import/report.md')).toContain('- <img> in notes: 1\n');
    }
    expect(server.requests.length).toBe(asked);
  });

  it('keeps a picture that is home when the text around it changes', async () => {
    await using server = await pictureServer();
    const { folder, notes } = await withPool(server);
    const before = await folder.read(EPISODE);
    const asked = server.requests.length;
    await folder.feed(feedWith(notes.replace('See', 'Look at')), { update: true });
    expect(await folder.read(EPISODE)).toBe(before.replace('See', 'Look at'));
    expect(server.requests.length).toBe(asked);
  });

  it('brings pictures home that an import without --pictures left out', async () => {
    await using server = await pictureServer();
    const folder = await importFolder();
    const feed = feedWith(`<p>See <img src="${server.url}/pool.png">.</p>`);
    await folder.feed(feed, { noPictures: false });
    await folder.feed(feed, { ...PICTURES, update: true });
    expect(await folder.read(EPISODE)).toContain('\nSee ![](/files/pictures/');
    const after = await folder.files();
    await folder.feed(feed, { ...PICTURES, update: true });
    expect(await folder.files()).toEqual(after);
  });

  it('adds no pictures to notes that the author changed', async () => {
    await using server = await pictureServer();
    const folder = await importFolder();
    const feed = feedWith(`<p>See <img src="${server.url}/pool.png">.</p>`);
    await folder.feed(feed, { noPictures: false });
    const mine = (await folder.read(EPISODE)).replace('See .', 'See it.');
    await folder.write(EPISODE, mine);
    const { lines } = await folder.feed(feed, { ...PICTURES, update: true });
    expect(await folder.read(EPISODE)).toBe(mine);
    expect(lines.join()).toContain('notes: You changed them, so their pictures are left out.');
    expect(server.requests).toEqual([]);
  });

  it('asks again for a picture whose file is gone, if the notes change', async () => {
    await using server = await pictureServer();
    const { folder, notes } = await withPool(server);
    await rm(join(folder.root, 'public', 'files'), { recursive: true });
    await folder.feed(feedWith(notes.replace('See', 'Look at')), { ...PICTURES, update: true });
    expect(await publicFiles(folder.root)).toHaveLength(1);
  });

  it('asks again for one that could not be had, with --again', async () => {
    const answers: Record<string, Answer> = {};
    await using server = await feedServer(answers);
    const folder = await importFolder();
    const feed = feedWith(`<p>See <img src="${server.url}/late.png">.</p>`);
    await folder.feed(feed, PICTURES);
    answers['/late.png'] = bytes(POOL);
    await folder.feed(feed, { ...PICTURES, update: true, again: true });
    expect(await folder.read(EPISODE)).toContain('\nSee ![](/files/pictures/');
    const mine = (await folder.read(EPISODE)).replace('See', 'Look at');
    await folder.write(EPISODE, mine);
    const { lines } = await folder.feed(feed, { ...PICTURES, update: true, again: true });
    expect(await folder.read(EPISODE)).toBe(mine);
    expect(lines.join()).not.toContain('left out');
  });

  it.each([
    ['an import', {}],
    ['an update', { update: true }],
  ])('that Ctrl-C ends writes no notes without their pictures: %s', async (_, update) => {
    const stop = new AbortController();
    const answers: Record<string, Answer> = { '/pool.png': () => stop.abort() };
    await using server = await feedServer(answers);
    const [folder, whole] = [await importFolder(), await importFolder()];
    const feed = feedWith(`<p>See <img src="${server.url}/pool.png">.</p>`);
    const from = join(folder.root, 'feed.xml');
    if ('update' in update) await folder.feed(feed.replace('See', 'Look at'));
    await writeFile(from, feed);
    const before = await folder.read(EPISODE).catch(() => null);
    const options = { ...PICTURES, ...update };
    const { code, lines } = await folder.run(from, options, undefined, stop);
    expect(code).toBe(130);
    expect(lines.join()).not.toContain('left out');
    expect(await folder.read(EPISODE).catch(() => null)).toBe(before);
    answers['/pool.png'] = bytes(POOL);
    expect((await folder.run(from, options)).code).toBe(0);
    await whole.feed(feed, PICTURES);
    for (const name of [EPISODE, '.import/state.json'])
      expect(await folder.read(name)).toBe(await whole.read(name));
  });
});
