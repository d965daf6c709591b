import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feedServer, redirect, text } from '@/tests/support/feed-server';
import { FEED, importFolder } from '@/tests/support/import-folder';

const bare = FEED.replaceAll(/<item>[\s\S]*<\/item>/g, '');
const pageOf = (at: number, next: string | null) =>
  bare.replace(
    '</channel>',
    `${next === null ? '' : `<atom:link rel="next" href="${next}"/>`}${FEED.match(/<item>[\s\S]*?<\/item>/g)?.[at] ?? ''}</channel>`,
  );

describe('a feed at an address', () => {
  it('is asked once, and then for changes alone', async () => {
    await using server = await feedServer({
      '/feed.xml': (request, response) => {
        if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
        else
          response
            .writeHead(200, { etag: '"one"', 'content-encoding': 'gzip' })
            .end(gzipSync(FEED));
      },
    });
    const folder = await importFolder();
    expect((await folder.run(`${server.url}/feed.xml`)).code).toBe(0);
    const before = await folder.files();
    const { code, lines } = await folder.run(`${server.url}/feed.xml`, { update: true });
    expect([code, lines]).toEqual([0, ['The feed has not changed. Nothing was written.']]);
    expect(await folder.files()).toEqual(before);
    expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"one"',
    ]);
  });

  it('that has not changed is read again for files that are asked for again', async () => {
    await using server = await feedServer({
      '/feed.xml': (request, response) => {
        if (request.headers['if-none-match'] === '"one"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"one"' }).end(FEED);
      },
    });
    const folder = await importFolder();
    await folder.run(`${server.url}/feed.xml`);
    await rm(join(folder.into, 'episodes/2015/low-water.md'));
    await folder.run(`${server.url}/feed.xml`, { update: true, again: true });
    expect(await folder.read('episodes/2015/low-water.md')).toContain('title: Low water\n');
  });

  it('is read page by page, without going round in circles', async () => {
    await using server = await feedServer({
      '/1': text(pageOf(0, '/2')),
      '/2': text(pageOf(1, '/3')),
      '/3': text(pageOf(2, '/1')),
    });
    const folder = await importFolder();
    const { lines } = await folder.run(`${server.url}/1`);
    expect(lines).toContain('Followed 2 more pages: 3 items.');
    expect(server.requests.map(({ path }) => path)).toEqual(['/1', '/2', '/3']);
  });

  it('brings the best transcript that can be read, and chapters', async () => {
    await using server = await feedServer({
      '/t.json': text('{"segments": "none"}'),
      '/t.vtt': text('WEBVTT\n\n0.000 --> 1.500\nThe sea goes out.\n'),
      '/c.json': text('{"version":"1.2.0","chapters":[{"startTime":0,"title":"Sand"}]}'),
    });
    const links = [
      `<pod:transcript url="${server.url}/t.vtt" type="text/vtt"/>`,
      `<pod:transcript url="${server.url}/t.json" type="application/json"/>`,
      `<pod:chapters url="${server.url}/c.json" type="application/json+chapters"/>`,
    ];
    const feed = pageOf(2, null).replace('<itunes:duration>', `${links.join('')}<itunes:duration>`);
    const folder = await importFolder();
    const { lines } = await folder.feed(feed, { noTranscripts: false, allowPrivate: true });
    expect(await folder.read('episodes/2015/high-water.vtt')).toContain('The sea goes out.');
    expect(await folder.read('episodes/2015/high-water.chapters.json')).toContain('"Sand"');
    expect(lines.join()).toContain('t.json: ');
    expect((await folder.site()).episodes[0]?.transcript.wordCount).toBe(4);
  });

  it.each([
    ['a web page', '/page', /This is a web page\. Its head names \/feed\.xml: import that\./],
    ['a missing file', '/none', /It answered 404\. Check the address in a browser\.$/],
    ['a closed door', '/closed', /Save the feed in a browser and import the file\.$/],
    ['a circle of redirects', '/circle', /It redirects in a circle\.$/],
    ['a redirect to a file', '/file', /It leads to file:, and only http and https are read\.$/],
    ['a redirect with a password', '/secret', /an address with a password, which is not asked\.$/],
  ])('that is %s gets one line, and nothing is written', async (_, path, message) => {
    await using server = await feedServer({
      '/page': text(
        '<!doctype html><link rel="alternate" type="application/rss+xml" href="/feed.xml">',
      ),
      '/closed': (_request, response) => response.writeHead(403).end(),
      '/circle': redirect('/circle2'),
      '/circle2': redirect('/circle'),
      '/file': redirect('file:///etc/passwd'),
      '/secret': redirect('http://ada:secret@127.0.0.1/'),
    });
    const folder = await importFolder();
    const { code, lines } = await folder.run(`${server.url}${path}`);
    expect(code).toBe(2);
    expect(lines).toEqual([expect.stringMatching(message)]);
    expect(lines.join()).not.toContain('secret@');
    expect(await folder.files().catch(() => null)).toBeNull();
  });

  it('may not lead into a private network', async () => {
    await using server = await feedServer({ '/art.png': text('x') });
    const folder = await importFolder();
    const { lines } = await folder.feed(
      FEED.replace('https://tides.example/art.png', `${server.url}/art.png`),
      { noPictures: false },
    );
    expect(server.requests).toEqual([]);
    expect(lines.join()).toContain(
      '127.0.0.1 is in a private network, which is not asked. --allow-private allows it.',
    );
  });
});

describe('audio', () => {
  it('is brought home when asked, and noted for the next update', async () => {
    const sound = await readFile('tests/fixtures/audio/two-seconds.mp3');
    await using server = await feedServer({
      '/1.mp3': (_, response) =>
        response.writeHead(200, { 'content-length': String(sound.length) }).end(sound),
    });
    const folder = await importFolder();
    const feed = pageOf(2, null).replace('https://cdn.example/1.mp3', `${server.url}/1.mp3`);
    const { lines } = await folder.feed(feed, { audio: 'download', allowPrivate: true });
    expect(lines).toContainEqual(
      expect.stringMatching(/^Downloading 1 files of audio, 1 MB in all\./),
    );
    const file = await folder.read('episodes/2015/high-water.md');
    expect(file).toContain('audio: /audio/high-water.mp3\n');
    expect(file).toContain(`audioFrom: ${server.url}/1.mp3\n`);
    expect(file).not.toMatch(/^(?:bytes|duration|draft):/m);
    expect((await folder.site()).episodes[0]?.audio.bytes).toBe(sound.length);
    await folder.feed(feed.replace('length="999999"', 'length="888888"'), { update: true });
    expect(await folder.read('episodes/2015/high-water.md')).toBe(file);
  });
});
