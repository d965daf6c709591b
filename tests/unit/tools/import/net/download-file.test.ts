import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feedServer, type Answer } from '@/tests/support/feed-server';
import { downloadFile } from '@/tools/import/net/download-file';
import { fetchBytes } from '@/tools/import/net/fetch-bytes';

const SIZE = 200_000;
const OLD = Buffer.alloc(SIZE, 'old ');
const NEW = Buffer.alloc(SIZE, 'new! ');

type Version = { readonly bytes: Buffer; readonly etag: string };

/** Serves parts as a good server does, and ends the connection after so many bytes. */
function serving(
  version: () => Version,
  cut: (from: number) => number | null,
  part: () => string,
): Answer {
  return (request, response) => {
    const { bytes, etag } = version();
    const [, start] = /bytes=(\d+)-/.exec(request.headers.range ?? '') ?? [];
    const isPart = start !== undefined && request.headers['if-range'] === etag;
    const from = isPart ? Number(start) : 0;
    const length = { etag, 'content-length': String(SIZE - from) };
    const range = { 'content-range': `bytes ${from}-${SIZE - 1}/${SIZE}` };
    response.writeHead(isPart ? 206 : 200, isPart ? { ...length, ...range } : length);
    const end = cut(from);
    if (end === null) response.end(bytes.subarray(from));
    else {
      response.write(bytes.subarray(from, end));
      void written(part(), end).then(() => response.destroy());
    }
  };
}

/** Waits until a part has so many bytes: what a cut connection had not delivered would be lost. */
async function written(part: string, size: number): Promise<void> {
  for (;;) {
    const found = await stat(part).catch(() => null);
    if ((found?.size ?? 0) >= size) return;
    await setImmediate();
  }
}

const target = async () => join(await mkdtemp(join(tmpdir(), 'verbatim-download-')), 'a.mp3');

describe('a download', () => {
  it('that is cut at ten places is whole and equal', async () => {
    const file = await target();
    const cuts = Array.from({ length: 10 }, (_, at) => (at + 1) * 18_000 + at);
    await using server = await feedServer({
      '/a.mp3': serving(
        () => ({ bytes: OLD, etag: '"one"' }),
        (from) => cuts.find((cut) => cut > from) ?? null,
        () => `${file}.part`,
      ),
    });
    expect(await downloadFile(`${server.url}/a.mp3`, file, { allowPrivate: true })).toBe(SIZE);
    expect((await readFile(file)).equals(OLD)).toBe(true);
    expect(server.requests).toHaveLength(11);
    expect(await readdir(join(file, '..'))).toEqual(['a.mp3']);
  });

  it('of a file that changes in between is the new file, and not half of each', async () => {
    const file = await target();
    let asked = 0;
    await using server = await feedServer({
      '/a.mp3': serving(
        () => ((asked += 1) === 1 ? { bytes: OLD, etag: '"one"' } : { bytes: NEW, etag: '"two"' }),
        () => (asked === 1 ? 90_000 : null),
        () => `${file}.part`,
      ),
    });
    await downloadFile(`${server.url}/a.mp3`, file, { allowPrivate: true });
    expect((await readFile(file)).equals(NEW)).toBe(true);
  });

  it('from a server that ignores the condition begins again', async () => {
    const file = await target();
    let asked = 0;
    await using server = await feedServer({
      '/a.mp3': (request, response) => {
        asked += 1;
        const [, start] = /bytes=(\d+)-/.exec(request.headers.range ?? '') ?? [];
        const bytes = asked === 1 ? OLD : NEW;
        const from = Number(start ?? 0);
        const head = {
          etag: asked === 1 ? '"one"' : '"two"',
          'content-length': String(SIZE - from),
        };
        const range = { 'content-range': `bytes ${from}-${SIZE - 1}/${SIZE}` };
        response.writeHead(
          start === undefined ? 200 : 206,
          start === undefined ? head : { ...head, ...range },
        );
        if (asked > 1) response.end(bytes.subarray(from));
        else {
          response.write(bytes.subarray(0, 50_000));
          void written(`${file}.part`, 50_000).then(() => response.destroy());
        }
      },
    });
    await downloadFile(`${server.url}/a.mp3`, file, { allowPrivate: true });
    expect((await readFile(file)).equals(NEW)).toBe(true);
  });

  it('that is gone in the middle leaves a part, and says why', async () => {
    const file = await target();
    let asked = 0;
    const cut = serving(
      () => ({ bytes: OLD, etag: '"one"' }),
      () => 60_000,
      () => `${file}.part`,
    );
    await using server = await feedServer({
      '/a.mp3': (request, response) => {
        asked += 1;
        if (asked === 1) cut(request, response);
        else response.writeHead(404).end();
      },
    });
    const download = downloadFile(`${server.url}/a.mp3`, file, { allowPrivate: true });
    await expect(download).rejects.toThrow('It answered 404.');
    expect((await readdir(join(file, '..'))).sort()).toEqual(['a.mp3.part', 'a.mp3.part.json']);
  });

  it('onto a full disk says so, and leaves no file', async () => {
    await using server = await feedServer({
      '/a.mp3': serving(
        () => ({ bytes: OLD, etag: '"one"' }),
        () => null,
        () => '',
      ),
    });
    const file = await target();
    const full = () =>
      new Writable({
        write: (_, __, done) => done(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      });
    const download = downloadFile(`${server.url}/a.mp3`, file, {
      allowPrivate: true,
      openPart: full,
    });
    await expect(download).rejects.toThrow('The disk is full.');
    expect(await readdir(join(file, '..'))).not.toContain('a.mp3');
    expect(server.requests).toHaveLength(1);
  });
});

describe('a small file from a host', () => {
  it('that sends a byte now and then is given up', async () => {
    await using server = await feedServer({
      '/drip': (_, response) => {
        response.writeHead(200).write('<');
        const drip = setInterval(() => response.write(' '), 5);
        response.once('close', () => clearInterval(drip));
      },
    });
    const fetched = fetchBytes(`${server.url}/drip`, { allowPrivate: true, deadline: 100 });
    await expect(fetched).rejects.toThrow('It sends too slowly.');
    expect(server.requests).toHaveLength(1);
  });

  it('that is too large is given up, also when it is packed', async () => {
    const large = Buffer.alloc(6_000_000, ' ');
    await using server = await feedServer({
      '/large': (_, response) => response.writeHead(200).end(large),
      '/packed': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(large)),
    });
    const fetched = (path: string) =>
      fetchBytes(`${server.url}${path}`, { allowPrivate: true, maxBytes: 5_000_000 });
    await expect(fetched('/large')).rejects.toThrow('It has more than 5 MB.');
    await expect(fetched('/packed')).rejects.toThrow(
      'It cannot be unpacked, or has more than 5 MB',
    );
  });
});
