import type { PlaybackError } from '@/lib/player/player-state';

/** A server that does not respond within these milliseconds counts as unreachable. */
const TIMEOUT = 4000;

/**
 * Finds out why audio does not load. The media element reports "not supported"
 * for a missing file, for a web page in its place and for an unreachable server,
 * so this requests one byte from the server.
 *
 * @param code The element's own error code, which decides if another site does not
 *   allow its response to be read (CORS).
 * @returns `null` if the server responds as expected and the element reports no
 *   error.
 */
export async function findPlaybackError(
  src: string,
  code: number | null,
): Promise<PlaybackError | null> {
  // A frame without an origin cannot read responses, and each attempt would log an error.
  if (globalThis.origin === 'null') return navigator.onLine ? errorOfCode(code) : 'offline';
  // `navigator.onLine` is not enough: a server on the same machine can be reached without a network.
  // The error of the element may come from a cached response, such as an old 404.
  const cache = code === null ? 'no-store' : 'reload';
  const answer = await request(src, 'cors', cache);
  if (answer !== null) {
    // Firefox does not cache partial responses, so that this one replaces no cached response.
    if (code !== null && answer.ok) await request(src, 'cors', cache, {});
    return errorOfResponse(answer, code);
  }
  const isOwn = new URL(src, location.href).origin === location.origin;
  if (!isOwn && (await request(src, 'no-cors', cache)) !== null) return errorOfCode(code);
  if (!navigator.onLine) return 'offline';
  return !isOwn && (await isSiteReachable()) ? 'unreachable' : 'stalled';
}

/** Whether the site can be reached. The service worker caches nothing for this address. */
async function isSiteReachable(): Promise<boolean> {
  return (await request(new URL('/robots.txt', location.href).href, 'cors')) !== null;
}

/** Whether the server responds to a Range request with the whole file, whatever its headers say. */
export async function ignoresRange(src: string): Promise<boolean> {
  return (await request(src, 'cors'))?.status === 200;
}

function errorOfResponse({ status, headers }: Response, code: number | null): PlaybackError | null {
  // Object stores respond with 403 for missing files.
  if (status === 403 || status === 404 || status === 410) return 'missing';
  if (status >= 400) return 'stalled';
  const error = errorOfCode(code);
  const isMedia = /^(audio|video|application\/octet-stream)/.test(
    headers.get('Content-Type') ?? '',
  );
  // The whole file in response to a Range request: Safari plays nothing from such a server.
  return error === 'unplayable' && status === 200 && isMedia ? 'rangeless' : error;
}

function errorOfCode(code: number | null): PlaybackError | null {
  if (code === null) return null;
  return code === MediaError.MEDIA_ERR_NETWORK ? 'stalled' : 'unplayable';
}

/** @returns The response, or `null` if there was none, or only its headers. */
async function request(
  src: string,
  mode: RequestMode,
  cache: RequestCache = 'no-store',
  // This Range needs no preflight: https://fetch.spec.whatwg.org/#cors-safelisted-request-header
  headers: HeadersInit = { Range: 'bytes=0-0' },
): Promise<Response | null> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), TIMEOUT);
  try {
    const options = { mode, headers, cache, signal: abort.signal } as const;
    const response = await fetch(src, options);
    await response.body?.getReader().read();
    return response;
  } catch {
    return null; // Refused, cut, too late, or forbidden to read: all the same to the caller.
  } finally {
    clearTimeout(timer);
    abort.abort(); // A server without Range would send the whole file.
  }
}
