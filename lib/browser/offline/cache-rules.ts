import { INDEX_FOLDER } from '@/lib/search/index/index-root';
import type { Purpose } from './cache-names';

/** How a file is cached. */
export type CacheRule = {
  readonly purpose: Purpose;
  /** The address that identifies the file in the cache, without parts that do not change the response. */
  readonly key: string;
  /** `kept`: the cached file is served first. `network`: it is served only without a response. */
  readonly first: 'kept' | 'network';
};

/** Whether a file of the index has a hash of its content in its name, so that it never changes. */
export function isImmutable(path: string): boolean {
  return /_[0-9a-f]{7,}\.\w+$/.test(path);
}

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** The flight data of a page, requested with its checksum when the page starts. */
const FLIGHT_DATA = /\.txt\?[0-9a-f]{8}$/;

/** Embedded players and pictures, which other sites load and cache themselves. */
const FOR_OTHER_SITES = /^(?:embed|og|oembed)\//;

/**
 * The rule for a file of the site. `null` leaves a file to the browser, such as audio, feeds and
 * downloads.
 *
 * @param url An address on the site's own host.
 * @param base The site's path on its host, with a trailing slash.
 */
export function cacheRuleOf({ pathname, search }: URL, base: string): CacheRule | null {
  if (!pathname.startsWith(base)) return null;
  const path = pathname.slice(base.length);
  if (FOR_OTHER_SITES.test(path)) return null;
  if (path.startsWith('_next/static/')) return { purpose: 'assets', key: pathname, first: 'kept' };
  if (FLIGHT_DATA.test(path + search)) {
    return { purpose: 'assets', key: pathname + search, first: 'kept' };
  }
  if (path.startsWith(`${INDEX_FOLDER}/`)) {
    return { purpose: 'search', key: pathname, first: isImmutable(path) ? 'kept' : 'network' };
  }
  // Addresses of pages have no dot in the last part; a host redirects `/search` to `/search/`.
  if (/(?:^|\/)[^./]*$/.test(path)) {
    return { purpose: 'pages', key: pathname.replace(/\/?$/, '/'), first: 'network' };
  }
  if (/^episodes\/[^/]+\/\w+\.json$/.test(path)) {
    return { purpose: 'pages', key: pathname, first: 'network' };
  }
  return PICTURE.test(path) ? { purpose: 'pictures', key: pathname, first: 'network' } : null;
}

/** Episode pages fetch their own HTML after a client-side navigation, for the transcript. */
const EPISODE = /\/episodes\/[^/]+\/$/;

/**
 * The page whose flight data Next requests on a client-side navigation, so that its HTML is not
 * fetched; `null` for any other address.
 */
export function pageOfFlightData({ pathname, searchParams }: URL): string | null {
  if (!pathname.endsWith('/index.txt') || !searchParams.has('_rsc')) return null;
  const page = pathname.slice(0, -'index.txt'.length);
  return EPISODE.test(page) ? null : page;
}

/** Addresses of the scripts, fonts and flight data that a page refers to. */
export function assetsIn(html: string, base: string): string[] {
  const found = html.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|woff2)/g);
  const data = html.matchAll(/(?<=")\/[^"?<>]+\.txt\?[0-9a-f]{8}(?=")/g);
  const files = Array.from(found, ([path]) => base + path.slice(1));
  return [...new Set([...files, ...Array.from(data, ([address]) => address)])];
}

/** Content types that a host may send, by file extension; `''` is a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '': /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)\b/,
  css: /^text\/css\b/,
  json: /json\b/,
};

/**
 * Whether the content type of a response fits its address. For a missing file, some hosts send a
 * web page with status 200.
 *
 * @param address An address with or without a host.
 */
export function hasExpectedType(address: string, { headers }: Pick<Response, 'headers'>): boolean {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
  const type = (headers.get('content-type') ?? '').toLowerCase();
  const expected = TYPES[ending.toLowerCase()];
  // A file with any other extension may have any type except that of a page.
  return expected === undefined ? !type.startsWith('text/html') : expected.test(type);
}
