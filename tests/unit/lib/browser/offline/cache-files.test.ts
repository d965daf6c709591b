import { beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheResponse } from '@/lib/browser/offline/cache-files';
import { cacheName, MAX_FILES, enabledCacheName } from '@/lib/browser/offline/cache-names';
import type { CacheRule } from '@/lib/browser/offline/cache-rules';

const PICTURE: CacheRule = { purpose: 'pictures', key: '/artwork.png', first: 'network' };
const PAGE: CacheRule = { purpose: 'pages', key: '/episodes/old-maps/', first: 'network' };

/** The browser's caches by name; the oldest file is first. */
let disk: Map<string, Map<string, Response>>;
let isFull: boolean;

beforeEach(() => {
  disk = new Map([[enabledCacheName(''), new Map()]]);
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
        put(key: string, response: Response) {
          if (isFull) return Promise.reject(new DOMException('Full', 'QuotaExceededError'));
          files.delete(key);
          files.set(key, response);
          return Promise.resolve();
        },
      });
    },
  });
});

/** A response of the page's own host, as a browser returns it. */
function response(
  status = 200,
  more: Partial<Response> = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const type = { 'content-type': 'text/html; charset=utf-8' };
  const made = new Response('text', { status, headers: { ...type, ...headers } });
  const entries = Object.entries({ type: 'basic', ...more });
  for (const [name, value] of entries) Object.defineProperty(made, name, { value });
  return made;
}

function files(purpose: CacheRule['purpose']): string[] {
  return [...(disk.get(cacheName('', purpose))?.keys() ?? [])];
}

describe('a cached file', () => {
  it('is a complete response of the own host at the requested address', async () => {
    await cacheResponse('', PAGE, response(206));
    await cacheResponse('', PAGE, response(500));
    await cacheResponse('', PAGE, response(200, { redirected: true }));
    await cacheResponse('', PAGE, response(200, { type: 'opaque' }));
    await cacheResponse('', PAGE, response(200, {}, { 'content-length': '90000000' }));
    expect(files('pages')).toEqual([]);
    await cacheResponse('', PAGE, response());
    expect(files('pages')).toEqual([PAGE.key]);
  });

  it('is never a web page under the address of a script or a picture', async () => {
    const script: CacheRule = {
      purpose: 'assets',
      key: '/_next/static/chunks/a.js',
      first: 'kept',
    };
    await cacheResponse('', script, response());
    await cacheResponse('', PICTURE, response());
    await cacheResponse('', PAGE, response(200, {}, { 'content-type': 'text/javascript' }));
    expect(
      ['assets', 'pictures', 'pages'].flatMap((name) => [
        ...(disk.get(`verbatim::v2:${name}`)?.keys() ?? []),
      ]),
    ).toEqual([]);
    await cacheResponse('', script, response(200, {}, { 'content-type': 'text/javascript' }));
    expect(files('assets')).toEqual([script.key]);
  });

  it('is deleted when the host no longer has the page', async () => {
    await cacheResponse('', PAGE, response());
    await cacheResponse('', PAGE, response(404));
    expect(files('pages')).toEqual([]);
  });

  it('is not stored again after the reader has cleared the caches', async () => {
    disk.clear();
    await cacheResponse('', PAGE, response());
    expect(disk.size).toBe(0);
  });

  it('is deleted when newer files reach the limit of the cache', async () => {
    for (let at = 0; at < MAX_FILES.pages; at += 1) {
      await cacheResponse('', { ...PAGE, key: `/${at}/` }, response());
    }
    await cacheResponse('', { ...PAGE, key: '/0/' }, response());
    await cacheResponse('', PAGE, response());
    expect(files('pages').length).toBe(MAX_FILES.pages);
    expect(files('pages')).toContain('/0/');
    expect(files('pages')).not.toContain('/1/');
  });

  it('is deleted without an error when the disk is full and it is a picture', async () => {
    await cacheResponse('', PICTURE, response(200, {}, { 'content-type': 'image/png' }));
    expect(files('pictures')).toEqual([PICTURE.key]);
    await cacheResponse('', PAGE, response());
    isFull = true;
    await cacheResponse('', { ...PAGE, key: '/other/' }, response());
    expect(files('pictures')).toEqual([]);
    expect(files('pages')).toEqual([PAGE.key]);
  });
});
