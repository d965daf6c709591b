import type { PlaybackError } from '@/lib/player/player-state';

/** A server that is silent for these milliseconds counts as gone. */
const TIMEOUT = 4000;

/**
 * Finds out why a sound does not come. The media element says "not supported"
 * for a missing file, for a web page in its place and for a dead server alike,
 * so we ask the server for one byte.
 *
 * @param code The element's own error code, which decides where another site
 *   does not let us read its answer (CORS).
 * @returns `null` when the server answers as it should and the element has
 *   nothing to complain about.
 */
export async function findPlaybackError(
  src: string,
  code: number | null,
): Promise<PlaybackError | null> {
  // A frame without an origin may read no answer, and each refusal would stand in its console.
  if (globalThis.origin === 'null') return navigator.onLine ? errorOfCode(code) : 'offline';
  // The browser's word that it is offline is not enough: this machine's own server can be reached without a network.
  // What the element complains of may be an answer that the browser has kept, such as an old 404.
  const cache = code === null ? 'no-store' : 'reload';
  const answer = await request(src, 'cors', cache);
  if (answer !== null) {
    // Firefox keeps no part of a file, so that a part takes no kept answer's place.
    if (code !== null && answer.ok) await request(src, 'cors', cache, {});
    return errorOfResponse(answer, code);
  }
  const isOwn = new URL(src, location.href).origin === location.origin;
  if (!isOwn && (await request(src, 'no-cors', cache)) !== null) return errorOfCode(code);
  if (!navigator.onLine) return 'offline';
  return !isOwn && (await isSiteReachable()) ? 'unreachable' : 'stalled';
}

/** Whether the site can be reached. The service worker keeps nothing under this address. */
async function isSiteReachable(): Promise<boolean> {
  return (await request(new URL('/robots.txt', location.href).href, 'cors')) !== null;
}

/** Whether the server sends all of a file to who asks for a part, whatever it claims. */
export async function ignoresRange(src: string): Promise<boolean> {
  return (await request(src, 'cors'))?.status === 200;
}

function errorOfResponse({ status, headers }: Response, code: number | null): PlaybackError | null {
  // Stores of files answer 403 for what they do not have.
  if (status === 403 || status === 404 || status === 410) return 'missing';
  if (status >= 400) return 'stalled';
  const error = errorOfCode(code);
  const isMedia = /^(audio|video|application\/octet-stream)/.test(
    headers.get('Content-Type') ?? '',
  );
  // All of a file in answer to a request for a part: Safari plays nothing from such a server.
  return error === 'unplayable' && status === 200 && isMedia ? 'rangeless' : error;
}

function errorOfCode(code: number | null): PlaybackError | null {
  if (code === null) return null;
  return code === MediaError.MEDIA_ERR_NETWORK ? 'stalled' : 'unplayable';
}

/** @returns The answer, or `null` if none came, or nothing but its head. */
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
