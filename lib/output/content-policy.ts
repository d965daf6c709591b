import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';

/** Which kinds of files a site takes from other hosts, besides sound. */
export type RemoteFiles = { readonly pictures: boolean };

/**
 * The content security policy of one page, for its `<meta>` element.
 *
 * It stands in the page and not in the configuration of a server because the
 * hashes change with every release, and because some hosts send no headers.
 *
 * @param scripts SHA-256 hashes, in base64, of the inline scripts of the page.
 */
export function contentPolicy(scripts: readonly string[], remote: RemoteFiles): string {
  return [
    "default-src 'self'",
    // Pagefind compiles WebAssembly. Nothing evaluates text.
    `script-src 'self' 'wasm-unsafe-eval'${hashes(scripts)}`,
    // Translators, reading tools and bookmarklets add style elements to a page.
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    `img-src 'self' data:${remote.pictures ? ' https:' : ''}`,
    // Hosts redirect sound to other hosts, also from an address on this site, and the
    // policy covers redirects. Howler gives its element an empty `data:` source at the end.
    "media-src 'self' data: https: http:",
    // The player asks the host of a sound why it does not play.
    "connect-src 'self' https: http:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** What the policy of each page of a site must allow. */
export function remoteFilesOf(show: Show, episodes: readonly Episode[]): RemoteFiles {
  const people = [show, ...episodes].flatMap(({ people }) => people);
  const pictures = [show.artwork, ...[...episodes, ...people].map(({ image }) => image)];
  return {
    pictures: pictures.some((picture) => picture !== null && isRemote(picture)),
  };
}

/** Other addresses are paths below the site's root. */
function isRemote(address: string): boolean {
  return address.startsWith('https:');
}

function hashes(all: readonly string[]): string {
  return all.map((hash) => ` 'sha256-${hash}'`).join('');
}
