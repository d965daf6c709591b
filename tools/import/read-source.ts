import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeFeed } from './feed/decode-feed';
import { fetchBytes } from './net/fetch-bytes';
import { NetError } from './net/net-error';
import { ImportError } from './options';
import { hashOf } from './write/hash-of';

/** A feed as text, and where it comes from. */
export type Source = {
  /** For messages: an address, or the name of a file. */
  readonly label: string;
  readonly text: string;
  /** `null` for a file. */
  readonly address: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly hash: string;
  readonly hops: readonly string[];
};

/** What the last import kept of the feed, to ask only for changes. */
export type Validators = {
  readonly feed: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
};

const MAX_BYTES = 50_000_000;

/**
 * Reads a feed from an address or a file.
 *
 * @returns `null` if the host says that nothing has changed.
 * @throws {ImportError}
 */
export async function readFeedSource(
  what: string,
  allowPrivate: boolean,
  known: Validators | null,
): Promise<Source | null> {
  return /^https?:\/\//i.test(what) ? fromAddress(what, allowPrivate, known) : fromFile(what);
}

async function fromFile(file: string): Promise<Source> {
  const label = basename(file);
  const found = await stat(file).catch(() => null);
  if (found === null)
    throw new ImportError(`${file}: There is no such file. Give a feed, or its address.`);
  if (found.isDirectory()) {
    throw new ImportError(
      `${file}: It is a folder. Give the feed of the show: its address, or a file.`,
    );
  }
  if (found.size > MAX_BYTES)
    throw new ImportError(`${label}: It has more than 50 MB, and is not read.`);
  const bytes = await readFile(file);
  return {
    ...{ label, address: null, etag: null, modified: null, hops: [] },
    text: decodeFeed(bytes, null),
    hash: hashOf(bytes.toString('latin1')),
  };
}

async function fromAddress(
  address: string,
  allowPrivate: boolean,
  known: Validators | null,
): Promise<Source | null> {
  try {
    const isKnown = known?.feed === address;
    const { status, headers, bytes, hops } = await fetchBytes(address, {
      allowPrivate,
      headers: {
        accept: 'application/rss+xml, application/xml;q=0.9, */*;q=0.5',
        ...(isKnown && known.etag !== null && { 'if-none-match': known.etag }),
        ...(isKnown && known.modified !== null && { 'if-modified-since': known.modified }),
      },
    });
    if (status === 304) return null;
    if (status < 200 || status > 299) throw new ImportError(`${address}: ${refusal(status)}`);
    return {
      label: address,
      address,
      hops,
      text: decodeFeed(bytes, headers['content-type'] ?? null),
      etag: headers.etag ?? null,
      modified: headers['last-modified'] ?? null,
      hash: hashOf(bytes.toString('latin1')),
    };
  } catch (error) {
    if (error instanceof NetError) throw new ImportError(`${address}: ${error.message}`);
    throw error;
  }
}

function refusal(status: number): string {
  if (status === 401)
    return 'It asks for a password. Private feeds are not imported: their addresses belong to one listener.';
  if (status === 403 || status === 406 || status === 429) {
    return `It answered ${status}. Some hosts turn away unknown programs. Save the feed in a browser and import the file.`;
  }
  return `It answered ${status}. Check the address in a browser.`;
}
