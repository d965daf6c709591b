import type { Page, Request } from '@playwright/test';

/** One answer as it came over the wire. */
export type Transfer = {
  readonly path: string;
  /** As browsers name it: `document`, `script`, `font`, `image`, `media` … */
  readonly kind: string;
  /** Body as sent, after compression. */
  readonly bytes: number;
};

/**
 * Notes what a page fetches from now on.
 *
 * @returns Asks for what has arrived so far. Sound is not in it: a browser
 *   fetches as much of it as it likes.
 */
export function watchTransfers(page: Page): () => Promise<Transfer[]> {
  const arrived: Promise<Transfer>[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() !== 'media') arrived.push(transferOf(request));
  });
  return () => Promise.all(arrived);
}

/** Bytes of everything but pictures that belong to the content. */
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
