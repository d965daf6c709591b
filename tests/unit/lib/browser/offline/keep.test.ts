import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAnswer } from '@/lib/browser/offline/keep';
import { cacheName, MOST_FILES, switchName } from '@/lib/browser/offline/cache-names';
import type { Keep } from '@/lib/browser/offline/keep-rules';

const PICTURE: Keep = { purpose: 'pictures', key: '/artwork.png', first: 'network' };
const PAGE: Keep = { purpose: 'pages', key: '/episodes/old-maps/', first: 'network' };

/** What a browser keeps, by the names of its caches; the oldest file first. */
let disk: Map<string, Map<string, Response>>;
let isFull: boolean;

beforeEach(() => {
  disk = new Map([[switchName(''), new Map()]]);
  isFull = false;
  vi.stubGlobal('caches', {
    has: (name: string) => Promise.resolve(disk.has(name)),
    delete: (name: string) => Promise.resolve(disk.delete(name)),
    open: (name: string) => {
      const files = disk.get(name) ?? new Map<string, Response>();
      disk.set(name, files);
      return Promise.resolve({
        keys: () => Promise.resolve([...files.keys()]),
        delete: (key: string) => Promise.resolve(files.delete(key)),
        put(key: string, answer: Response) {
          if (isFull) return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
          files.delete(key);
          files.set(key, answer);
          return Promise.resolve();
        },
      });
    },
  });
});

/** As a browser hands out an answer of the page's own host. */
function answer(
  status = 200,
  more: Partial<Response> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = { 'content-type': 'text/html; charset=utf-8' };
  const response = new Response('text', { status, headers: { ...type, ...headers } });
  const entries = Object.entries({ type: 'basic', ...more });
  for (const [name, value] of entries) Object.defineProperty(response, name, { value });
  return response;
}

function files(purpose: Keep['purpose']): string[] {
  return [...(disk.get(cacheName('', purpose))?.keys() ?? [])];
}

describe('what a worker keeps', () => {
  it('is a whole answer of the own host, at the address it was asked for', async () => {
    await keepAnswer('', PAGE, answer(206));
    await keepAnswer('', PAGE, answer(500));
    await keepAnswer('', PAGE, answer(200, { redirected: true }));
    await keepAnswer('', PAGE, answer(200, { type: 'opaque' }));
    await keepAnswer('', PAGE, answer(200, {}, { 'content-length': '90000000' }));
    expect(files('pages')).toEqual([]);
    await keepAnswer('', PAGE, answer());
    expect(files('pages')).toEqual([PAGE.key]);
  });

  it('is never a web page in the place of a script or a picture', async () => {
    const script: Keep = { purpose: 'assets', key: '/_next/static/chunks/a.js', first: 'kept' };
    await keepAnswer('', script, answer());
    await keepAnswer('', PICTURE, answer());
    await keepAnswer('', PAGE, answer(200, {}, { 'content-type': 'text/javascript' }));
    expect(
      ['assets', 'pictures', 'pages'].flatMap((name) => [
        ...(disk.get(`verbatim::v2:${name}`)?.keys() ?? []),
      ]),
    ).toEqual([]);
    await keepAnswer('', script, answer(200, {}, { 'content-type': 'text/javascript' }));
    expect(files('assets')).toEqual([script.key]);
  });

  it('goes when the page is gone', async () => {
    await keepAnswer('', PAGE, answer());
    await keepAnswer('', PAGE, answer(404));
    expect(files('pages')).toEqual([]);
  });

  it('is nothing once somebody has cleared it', async () => {
    disk.clear();
    await keepAnswer('', PAGE, answer());
    expect(disk.size).toBe(0);
  });

  it('is not more than so many files, and those that were read last', async () => {
    for (let at = 0; at < MOST_FILES.pages; at += 1) {
      await keepAnswer('', { ...PAGE, key: `/${at}/` }, answer());
    }
    await keepAnswer('', { ...PAGE, key: '/0/' }, answer());
    await keepAnswer('', PAGE, answer());
    expect(files('pages').length).toBe(MOST_FILES.pages);
    expect(files('pages')).toContain('/0/');
    expect(files('pages')).not.toContain('/1/');
  });

  it('gives its pictures when the disk is full, and troubles nobody', async () => {
    await keepAnswer('', PICTURE, answer(200, {}, { 'content-type': 'image/png' }));
    expect(files('pictures')).toEqual([PICTURE.key]);
    await keepAnswer('', PAGE, answer());
    isFull = true;
    await keepAnswer('', { ...PAGE, key: '/other/' }, answer());
    expect(files('pictures')).toEqual([]);
    expect(files('pages')).toEqual([PAGE.key]);
  });
});
