import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';

/** Kinds of files, other than audio, that a site loads from other hosts. */
export type RemoteFiles = { readonly pictures: boolean };

/**
 * The content security policy of one page, for its `<meta>` element.
 *
 * It is in the page instead of the server's configuration because the hashes change with
 * every release, and because some hosts send no headers.
 *
 * @param scripts SHA-256 hashes, in base64, of the inline scripts of the page.
 */
export function contentPolicy(scripts: readonly string[], remote: RemoteFiles): string {
  return [
    "default-src 'self'",
    // No code evaluates text.
    `script-src 'self'${hashes(scripts)}`,
    // Translators, reading tools and bookmarklets insert style elements into a page.
    "style-src 'self' 'unsafe-inline'",
    "style-src-attr 'none'",
    `img-src 'self' data:${remote.pictures ? ' https:' : ''}`,
    // Hosts redirect audio to other hosts, even from an address on this site, and the policy
    // applies to redirects. Howler sets an empty `data:` source when it unloads its element.
    "media-src 'self' data: https: http:",
    // The player requests audio that does not play from its host, to find the reason.
    "connect-src 'self' https: http:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The files from other hosts that the policy of each page must allow. */
export function remoteFilesOf(show: Show, episodes: readonly Episode[]): RemoteFiles {
  const people = [show, ...episodes].flatMap(({ people }) => people);
  const pictures = [show.artwork, ...[...episodes, ...people].map(({ image }) => image)];
  return {
    pictures: pictures.some((picture) => picture !== null && isRemote(picture)),
  };
}

/** Addresses without `https:` are paths below the site's root. */
function isRemote(address: string): boolean {
  return address.startsWith('https:');
}

function hashes(all: readonly string[]): string {
  return all.map((hash) => ` 'sha256-${hash}'`).join('');
}
