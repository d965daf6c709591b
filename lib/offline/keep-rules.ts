import type { Purpose } from './cache-names';

/** How a file is kept. */
export type Keep = {
  readonly purpose: Purpose;
  /** The address it is kept under: without what does not change the answer. */
  readonly key: string;
  /** Whether what is kept is as good as what the network has, or is for when that does not answer. */
  readonly first: 'kept' | 'network';
};

/** Whether a file of the index is named by its content, and so never changes. */
export function isLasting(path: string): boolean {
  return /_[0-9a-f]{7,}\.\w+$/.test(path);
}

const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

/** Players and pictures for other sites, which keep what they like. */
const FOR_OTHERS = /^(?:embed|og|oembed)\//;

/**
 * How a file of the site is kept. All that is not named here is left to the
 * browser: sound, feeds, downloads.
 *
 * @param url On the site's own host.
 * @param base The site's path on its host, with a slash at its end.
 */
export function keepOf({ pathname, search }: URL, base: string): Keep | null {
  if (!pathname.startsWith(base)) return null;
  const path = pathname.slice(base.length);
  if (FOR_OTHERS.test(path)) return null;
  if (path.startsWith('_next/static/')) return { purpose: 'assets', key: pathname, first: 'kept' };
  if (path.startsWith('pagefind/')) {
    // The others are asked for with the version of the index.
    const first = isLasting(path) || search !== '' ? 'kept' : 'network';
    return { purpose: 'search', key: pathname + search, first };
  }
  // Pages have no dot in their last part; a host sends `/search` on to `/search/`.
  if (/(?:^|\/)[^./]*$/.test(path)) {
    return { purpose: 'pages', key: pathname.replace(/\/?$/, '/'), first: 'network' };
  }
  if (/^episodes\/[^/]+\/\w+\.json$/.test(path)) {
    return { purpose: 'pages', key: pathname, first: 'network' };
  }
  return PICTURE.test(path) ? { purpose: 'pictures', key: pathname, first: 'network' } : null;
}

/** These fetch their page themselves when one comes from another, for the transcript. */
const EPISODE = /\/episodes\/[^/]+\/$/;

/**
 * The page that Next fetches as data, and nothing fetches as a page, when one goes
 * there from another; `null` for anything else.
 */
export function pageOfFlight({ pathname, searchParams }: URL): string | null {
  if (!pathname.endsWith('/index.txt') || !searchParams.has('_rsc')) return null;
  const page = pathname.slice(0, -'index.txt'.length);
  return EPISODE.test(page) ? null : page;
}

/** Addresses of scripts and fonts that a page names. */
export function assetsIn(html: string, base: string): string[] {
  const found = html.matchAll(/\/_next\/static\/[\w./~-]+\.(?:js|woff2)/g);
  return [...new Set(Array.from(found, ([path]) => base + path.slice(1)))];
}
