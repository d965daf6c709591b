import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { NetError, netErrorFrom } from './net-error';
import { openAddress, type Opened } from './open-address';

type DownloadOptions = {
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
  /** Opens the partial file for writing. */
  readonly openPart?: (part: string, flags: 'w' | 'a') => Writable;
};

/** What a partial file is a part of. */
const partOf = z.object({
  address: z.string(),
  /** A strong ETag, or a Last-Modified. */
  validator: z.string(),
  total: z.number(),
});
type Part = z.infer<typeof partOf>;

/** Attempts in a row that bring nothing new. */
const TRIES = 5;

/**
 * Downloads a file, and goes on where an earlier attempt ended. A part is continued only if the
 * server confirms that the file is still the same; else it begins again, so that no file is ever
 * made of two.
 *
 * @returns Its size in bytes.
 * @throws {NetError} When it cannot be had whole. The part stays for the next time.
 */
export async function downloadFile(
  address: string,
  file: string,
  options: DownloadOptions,
): Promise<number> {
  await mkdir(dirname(file), { recursive: true });
  let begun = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await downloadOnce(address, file, options);
    } catch (error) {
      const known = writeError(error);
      if (known instanceof Restart) await note(`${file}.part`, null);
      const size = await sizeOf(`${file}.part`);
      if (size > begun) attempt = 0;
      begun = size;
      if (!known.isPassing || attempt === TRIES || options.signal?.aborted === true) throw known;
    }
  }
}

async function downloadOnce(
  address: string,
  file: string,
  { allowPrivate, signal, openPart = openFile }: DownloadOptions,
): Promise<number> {
  const part = `${file}.part`;
  const known = await knownPart(part, address);
  const begun = known === null ? 0 : await sizeOf(part);
  const headers = {
    'accept-encoding': 'identity',
    ...(known !== null && begun > 0 && { range: `bytes=${begun}-`, 'if-range': known.validator }),
  };
  const opened = await openAddress(address, { headers, allowPrivate, signal });
  const from = startOf(opened, known, begun);
  const total = totalOf(opened);
  const validator = validatorOf(opened);
  if (from === 0)
    await note(part, validator === null || total === null ? null : { address, validator, total });
  const out = openPart(part, from === 0 ? 'w' : 'a');
  await pipeline(opened.response, out);
  const size = await sizeOf(part);
  if (total !== null && size !== total) {
    throw new NetError(`It ended after ${size} of ${total} bytes.`, true);
  }
  await rename(part, file);
  await rm(`${part}.json`, { force: true });
  return size;
}

function openFile(part: string, flags: 'w' | 'a'): Writable {
  return createWriteStream(part, { flags });
}

/** Where the response belongs in the file. */
function startOf(opened: Opened, known: Part | null, begun: number): number {
  const { status, response } = opened;
  if (status === 200) return 0;
  if (status === 206 && known !== null) {
    const [, start, , total] =
      /^bytes (\d+)-(\d+)\/(\d+)$/.exec(response.headers['content-range'] ?? '') ?? [];
    const isSame = Number(start) === begun && Number(total) === known.total;
    // A server that ignores the condition may send its new validator.
    const validator = validatorOf(opened);
    if (isSame && (validator === null || validator === known.validator)) return begun;
  }
  response.destroy();
  if (status === 206 || status === 416) throw new Restart();
  throw new NetError(`It answered ${status}.`, status >= 500);
}

/** The part does not fit. It is removed, and the next attempt begins at the first byte. */
class Restart extends NetError {
  constructor() {
    super('The file changed on its server.', true);
  }
}

function totalOf({ status, response }: Opened): number | null {
  const range = /\/(\d+)$/.exec(response.headers['content-range'] ?? '')?.[1];
  const text = status === 206 ? range : response.headers['content-length'];
  return text === undefined ? null : Number(text);
}

/** A weak ETag does not promise the same bytes. */
function validatorOf({ response }: Opened): string | null {
  const { etag, 'last-modified': modified } = response.headers;
  return etag !== undefined && !etag.startsWith('W/') ? etag : (modified ?? null);
}

async function knownPart(part: string, address: string): Promise<Part | null> {
  const text = await readFile(`${part}.json`, 'utf8').catch(() => '{}');
  const parsed = partOf.safeParse(JSON.parse(text));
  return parsed.success && parsed.data.address === address ? parsed.data : null;
}

async function note(part: string, known: Part | null): Promise<void> {
  await rm(part, { force: true });
  if (known === null) await rm(`${part}.json`, { force: true });
  else await writeFile(`${part}.json`, JSON.stringify(known));
}

async function sizeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  );
}

function writeError(error: unknown): NetError {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOSPC') return new NetError('The disk is full.');
  return netErrorFrom(error);
}
