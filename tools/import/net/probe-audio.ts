import { readMpegHeader } from '@/lib/content/audio/mpeg-header';
import { readMpegIndex } from '@/lib/content/audio/mpeg-index';
import { fetchBytes } from './fetch-bytes';
import { netErrorFrom } from './net-error';
import { openAddress } from './open-address';

/** What a server says about a file of audio. */
export type Probed = {
  readonly bytes: number | null;
  /** Seconds; `null` if the beginning of the file does not tell. */
  readonly duration: number | null;
  /** A sentence; `null` if it answered. */
  readonly why: string | null;
};

const HEAD_BYTES = 131_072;

/** Asks a server for the size and the beginning of a file. */
export async function probeAudio(
  address: string,
  allowPrivate: boolean,
  unreachable: Set<string>,
): Promise<Probed> {
  const none = (why: string): Probed => ({ bytes: null, duration: null, why });
  if (!URL.canParse(address)) return none('It is no address.');
  const { host } = new URL(address);
  if (unreachable.has(host)) return none('Its host did not answer before.');
  const headers = { 'accept-encoding': 'identity' };
  try {
    const head = await openAddress(address, { method: 'HEAD', headers, allowPrivate });
    head.response.resume();
    const size = head.status === 200 ? sizeFrom(head.response.headers['content-length']) : null;
    const range = { ...headers, range: `bytes=0-${HEAD_BYTES - 1}` };
    const begun = await fetchBytes(address, {
      headers: range,
      allowPrivate,
      maxBytes: HEAD_BYTES * 2,
    }).catch(() => null);
    const total =
      begun === null ? null : sizeFrom(/\/(\d+)$/.exec(begun.headers['content-range'] ?? '')?.[1]);
    const bytes = total ?? size;
    if (bytes === null) return none(`It answered ${head.status} and no size.`);
    return {
      bytes,
      duration: begun?.status === 206 ? durationIn(begun.bytes, bytes) : null,
      why: null,
    };
  } catch (error) {
    const known = netErrorFrom(error);
    if (known.isHostDown) unreachable.add(host);
    return none(known.message);
  }
}

function sizeFrom(text: string | undefined): number | null {
  const size = Number(text ?? NaN);
  return Number.isSafeInteger(size) && size >= 10_000 ? size : null;
}

/** The length of an MP3 by its index, else by its first frame as a constant bitrate. */
export function durationIn(start: Buffer, bytes: number): number | null {
  const begin = afterTag(start);
  for (let at = begin; at + 4 < start.length && at < begin + 8192; at += 1) {
    const header = readMpegHeader(start.readUInt32BE(at));
    if (header === null) continue;
    const next = at + header.bytes;
    if (next + 4 > start.length || readMpegHeader(start.readUInt32BE(next)) === null) continue;
    const index = readMpegIndex(start.subarray(at, next), header);
    if (index !== null && index.frames > 0) {
      return Math.round((index.frames * header.samples) / header.sampleRate);
    }
    if (!isConstant(start, at)) return null;
    return Math.round(((bytes - at) * 8) / header.bitRate);
  }
  return null;
}

/** Whether all frames at the beginning have one bitrate. A length cannot be told otherwise. */
function isConstant(start: Buffer, first: number): boolean {
  const rates = new Set<number>();
  for (let at = first; at + 4 < start.length;) {
    const header = readMpegHeader(start.readUInt32BE(at));
    if (header === null) break;
    rates.add(header.bitRate);
    at += header.bytes;
  }
  return rates.size === 1;
}

/** The offset after a tag of ID3v2. */
function afterTag(bytes: Buffer): number {
  if (bytes.subarray(0, 3).toString('latin1') !== 'ID3' || bytes.length < 10) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d);
}
