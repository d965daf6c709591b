import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedServer } from '@/tests/support/feed-server';
import { copyOfRemote } from '@/tools/align/remote-audio';

const SOUND = await readFile('tests/fixtures/audio/two-seconds.mp3');
const options = async () => ({
  allowPrivate: true,
  signal: new AbortController().signal,
  folder: await mkdtemp(join(tmpdir(), 'verbatim-remote-')),
});

describe('a copy of remote audio', () => {
  it('is fetched once, and again when the episode states another size', async () => {
    await using server = await feedServer({
      '/a.mp3': (_, response) => response.writeHead(200, { etag: '"one"' }).end(SOUND),
    });
    const own = await options();
    const address = `${server.url}/a.mp3`;
    const first = await copyOfRemote({ address, bytes: SOUND.length }, own);
    const second = await copyOfRemote({ address, bytes: null }, own);
    expect(second).toEqual(first);
    expect(server.requests).toHaveLength(1);
    expect('file' in first && (await readFile(first.file)).equals(SOUND)).toBe(true);
    await copyOfRemote({ address, bytes: SOUND.length + 1 }, own);
    expect(server.requests).toHaveLength(2);
    expect(await readdir(own.folder)).toHaveLength(1);
  });

  it('goes on where an earlier download was cut', async () => {
    const half = Math.floor(SOUND.length / 2);
    await using server = await feedServer({
      '/a.mp3': (request, response) => {
        const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0);
        const head = { etag: '"one"', 'content-length': SOUND.length - from };
        const range = `bytes ${from}-${SOUND.length - 1}/${SOUND.length}`;
        response.writeHead(206, { ...head, 'content-range': range }).end(SOUND.subarray(from));
      },
    });
    const own = await options();
    const address = `${server.url}/a.mp3`;
    const name = createHash('sha256').update(address).digest('hex').slice(0, 32);
    const part = join(own.folder, `${name}.mp3.part`);
    await writeFile(part, SOUND.subarray(0, half));
    const known = { address, validator: '"one"', total: SOUND.length };
    await writeFile(`${part}.json`, JSON.stringify(known));
    const found = await copyOfRemote({ address, bytes: null }, own);
    expect('file' in found && (await readFile(found.file)).equals(SOUND)).toBe(true);
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers).toMatchObject({
      range: `bytes=${half}-`,
      'if-range': '"one"',
    });
  });

  it('that cannot be had is a sentence', async () => {
    await using server = await feedServer({});
    const address = `${server.url}/a.mp3`;
    expect(await copyOfRemote({ address, bytes: null }, await options())).toEqual({
      why: `${address}: It answered 404.`,
    });
  });
});
