import type { Page, Request } from '@playwright/test';

/** One response of a server. */
export type Transfer = {
  readonly path: string;
  /** Resource type: `document`, `script`, `font`, `image`, `media` … */
  readonly kind: string;
  /** Body as sent, after compression. */
  readonly bytes: number;
};

/**
 * Records what a page fetches from now on.
 *
 * @returns A function that returns the responses so far. They do not include audio, since
 *   browsers fetch varying amounts of it.
 */
export function watchTransfers(page: Page): () => Promise<Transfer[]> {
  const arrived: Promise<Transfer>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'media') arrived.push(transferOf(request));
  });
  return () => Promise.all(arrived);
}

/** Bytes of all responses except artwork. */
export function weight(transfers: readonly Transfer[], artwork: RegExp): number {
  return transfers
    .filter(({ path }) => !artwork.test(path))
    .reduce((sum, { bytes }) => sum + bytes, 0);
}

async function transferOf(request: Request): Promise<Transfer> {
  const { responseBodySize } = await request.sizes();
  return {
    path: new URL(request.url()).pathname,
    kind: request.resourceType(),
    bytes: responseBodySize,
  };
}
