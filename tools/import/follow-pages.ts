import { attributeOf, childrenOf, textOf, type FeedElement } from './feed/feed-element';
import { FeedError, parseFeed, type ParsedFeed } from './feed/parse-feed';
import { decodeFeed } from './feed/decode-feed';
import { fetchBytes } from './net/fetch-bytes';
import { NetError } from './net/net-error';

const MAX_PAGES = 200;

type Pages = {
  readonly items: readonly FeedElement[];
  readonly pages: number;
  /** A sentence, if the pages end too early. */
  readonly problem: string | null;
};

/**
 * Reads the other pages of a paged feed (RFC 5005). A page that was read already ends it, and items
 * that an earlier page had are dropped.
 */
export async function followPages(
  feed: ParsedFeed,
  address: string,
  allowPrivate: boolean,
): Promise<Pages> {
  const items = [...feed.items];
  const known = new Set(items.map(keyOf));
  const seen = new Set([address]);
  let next = nextOf(feed.channel, address);
  let pages = 1;
  while (next !== null && !seen.has(next) && pages < MAX_PAGES) {
    seen.add(next);
    try {
      const { status, headers, bytes } = await fetchBytes(next, { allowPrivate });
      if (status !== 200) return { items, pages, problem: `${next}: It answered ${status}.` };
      const page = parseFeed(decodeFeed(bytes, headers['content-type'] ?? null));
      const fresh = page.items.filter((item) => !known.has(keyOf(item)));
      for (const item of fresh) known.add(keyOf(item));
      items.push(...fresh);
      pages += 1;
      // A host may answer every page with the first.
      if (fresh.length === 0) break;
      next = nextOf(page.channel, next);
    } catch (error) {
      if (!(error instanceof NetError || error instanceof FeedError)) throw error;
      return { items, pages, problem: `${next}: ${error.message}` };
    }
  }
  return { items, pages, problem: null };
}

function nextOf(channel: FeedElement, address: string): string | null {
  const links = childrenOf(channel, 'atom:link');
  const link = ['next', 'prev-archive'].flatMap((rel) =>
    links.filter(({ attributes }) => attributes['rel'] === rel),
  )[0];
  const href = attributeOf(link, 'href');
  return href !== '' && URL.canParse(href, address) ? new URL(href, address).href : null;
}

function keyOf(item: FeedElement): string {
  const [enclosure] = childrenOf(item, 'enclosure');
  return textOf(item, 'guid') || attributeOf(enclosure, 'url') || item.xml;
}
