import type { IncomingHttpHeaders } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { NetError, netErrorFrom } from './net-error';
import { openAddress, type OpenOptions } from './open-address';

/** A small file from the network. */
export type Fetched = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly address: string;
  readonly hops: readonly string[];
};

export type FetchOptions = OpenOptions & {
  readonly maxBytes?: number;
  /** Milliseconds for the whole body. */
  readonly deadline?: number;
};

const MAX_BYTES = 50_000_000;
const DEADLINE = 60_000;
const TRIES = 3;

/**
 * Fetches a file into memory. A host that sends too much or too slowly is given up; other faults
 * of a network are tried three times.
 *
 * @throws {NetError}
 */
export async function fetchBytes(address: string, options: FetchOptions): Promise<Fetched> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const fetched = await fetchOnce(address, options);
      if (fetched.status < 500 || attempt === TRIES) return fetched;
    } catch (error) {
      const known = netErrorFrom(error);
      if (!known.isPassing || attempt === TRIES || options.signal?.aborted === true) throw known;
    }
    await wait(300 * attempt);
  }
}

async function fetchOnce(address: string, options: FetchOptions): Promise<Fetched> {
  const headers = { 'accept-encoding': 'gzip', ...options.headers };
  const opened = await openAddress(address, { ...options, headers });
  const { response, status, hops } = opened;
  const limit = options.maxBytes ?? MAX_BYTES;
  const timer = setTimeout(
    () => response.destroy(new NetError('It sends too slowly.')),
    options.deadline ?? DEADLINE,
  );
  try {
    const parts: Buffer[] = [];
    let size = 0;
    // Node types the parts of a response as `any`; without an encoding they are buffers.
    for await (const part of response as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > limit) throw new NetError(`It has more than ${Math.round(limit / 1e6)} MB.`);
      parts.push(part);
    }
    const bytes = unpacked(Buffer.concat(parts), response.headers['content-encoding'], limit);
    return { status, headers: response.headers, bytes, address: opened.address, hops };
  } catch (error) {
    throw netErrorFrom(error);
  } finally {
    clearTimeout(timer);
    response.destroy();
  }
}

function unpacked(bytes: Buffer, encoding: string | undefined, limit: number): Buffer {
  if (encoding !== 'gzip' || bytes.length === 0) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch {
    throw new NetError(`It cannot be unpacked, or has more than ${Math.round(limit / 1e6)} MB.`);
  }
}
