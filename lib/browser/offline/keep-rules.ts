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

/** What a host may call each kind of file, by the ending of its name; `''` is a page. */
const TYPES: Readonly<Record<string, RegExp>> = {
  '': /^text\/html\b/,
  js: /^(?:text|application)\/(?:x-)?(?:javascript|ecmascript)\b/,
  css: /^text\/css\b/,
  json: /json\b/,
};

/**
 * Whether an answer is of the type that its address promises. Some hosts answer
 * with a web page, and the status 200, for a file that they do not have.
 *
 * @param address With or without a host.
 */
export function hasRightType(address: string, { headers }: Pick<Response, 'headers'>): boolean {
  const name =
    address
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? '';
  const ending = name.includes('.') ? (name.split('.').at(-1) ?? '') : '';
  const type = (headers.get('content-type') ?? '').toLowerCase();
  const right = TYPES[ending.toLowerCase()];
  // Whatever else it is, it is no web page.
  return right === undefined ? !type.startsWith('text/html') : right.test(type);
}
