import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '@/tools/serve';

let home: string;
let folder: string;
const TALK = 'A word that is said again. '.repeat(100);
const HEADERS = `/*
  X-Content-Type-Options: nosniff

/my-show/_next/static/*
  Cache-Control: immutable
`;
const SOUND = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 256));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-serve-'));
  await mkdir(join(folder, 'a'));
  await writeFile(join(folder, 'a/index.html'), '<p>Übersee</p>');
  await writeFile(join(folder, '404.html'), '<p>Not here</p>');
  await writeFile(join(folder, 'a.mp3'), SOUND);
  await writeFile(join(folder, 'a.vtt'), 'WEBVTT\n');
  await writeFile(join(folder, 'a/talk.txt'), TALK);
  await writeFile(join(folder, '_headers'), HEADERS);
  home = await serve({ folder, basePath: '/my-show', port: 0 });
});

async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, home), { headers, redirect: 'manual' });
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

describe('the server of npm start', () => {
  it.each([
    ['bytes=0-0', 0, 1],
    ['bytes=0-', 0, 1000],
    ['bytes=10-19', 10, 20],
    ['bytes=-100', 900, 1000],
    ['bytes=990-2000', 990, 1000],
  ])('answers %s with these bytes', async (range, start, end) => {
    const { response, bytes } = await ask('a.mp3', { range });
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(`bytes ${start}-${end - 1}/1000`);
    expect(bytes.equals(SOUND.subarray(start, end))).toBe(true);
  });

  it('answers 416 for a range beyond the end of the file', async () => {
    expect((await ask('a.mp3', { range: 'bytes=2000-' })).response.status).toBe(416);
  });

  it('sends the whole file if it differs from the client’s part', async () => {
    const { response } = await ask('a.mp3', { range: 'bytes=10-19', 'if-range': '"another"' });
    expect(response.status).toBe(200);
  });

  it('declares the encoding of text', async () => {
    expect((await ask('a/')).response.headers.get('content-type')).toMatch(/utf-8/i);
    expect((await ask('a.vtt')).response.headers.get('content-type')).toMatch(/text\/vtt.*utf-8/i);
  });

  it('redirects a folder without slash to its page, with the query', async () => {
    const { response } = await ask('a?t=3');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/my-show/a/?t=3');
  });

  it('answers 404 with the error page, even outside of the base path', async () => {
    for (const path of ['nowhere/', '/a/']) {
      const { response, bytes } = await ask(path);
      expect(response.status).toBe(404);
      expect(bytes.toString()).toContain('Not here');
    }
  });

  it('redirects the base path without slash to the home page', async () => {
    const { response } = await ask('/my-show');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/my-show/');
  });

  it('does not allow permanent caching of the answer for a missing file', async () => {
    const { response } = await ask('_next/static/nowhere.js');
    expect(response.status).toBe(404);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  it('sends the headers of _headers', async () => {
    expect((await ask('a/')).response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('sends text compressed with Brotli to who takes it, and again once it has changed', async () => {
    for (const text of [TALK, `Changed. ${TALK}`]) {
      await writeFile(join(folder, 'a/talk.txt'), text);
      const { response, bytes } = await ask('a/talk.txt', { 'accept-encoding': 'gzip, br' });
      expect(response.headers.get('content-encoding')).toBe('br');
      expect(response.headers.get('vary')).toBe('Accept-Encoding');
      expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
      expect(Number(response.headers.get('content-length'))).toBeLessThan(100);
      expect(bytes.toString()).toBe(text);
    }
  });

  it('answers 304 for compressed text that the browser has', async () => {
    // Node's fetch would ask for a fresh answer.
    const encoding = { 'accept-encoding': 'br', 'cache-control': 'max-age=0' };
    const { response } = await ask('a/talk.txt', encoding);
    const etag = response.headers.get('etag') ?? '';
    const again = await ask('a/talk.txt', { ...encoding, 'if-none-match': etag });
    expect(again.response.status).toBe(304);
  });

  it.each([
    ['a range', { range: 'bytes=0-9', 'accept-encoding': 'br' }, 206],
    ['who takes no encoding', { 'accept-encoding': 'identity' }, 200],
  ])('sends text as it is for %s', async (_, headers, status) => {
    const { response } = await ask('a/talk.txt', headers);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('reads nothing outside of the folder', async () => {
    for (const path of ['%2e%2e/secret.txt', '..%2fsecret.txt', '%zz.txt']) {
      const { response } = await ask(path, { 'accept-encoding': 'br' });
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
  });
});
