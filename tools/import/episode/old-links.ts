import { isWebAddress } from '@/lib/content/fields/common';
import { formerly } from '@/lib/content/fields/formerly';
import { addressKey, oldAddress } from '@/lib/links/old-address';
import type { MappedEpisode } from './mapped-episode';

/** Paths of pages that every site has. */
const OURS =
  /^\/(?:$|episodes$|episodes\/(?:page|year)\/|search$|subscribe$|series\/|topics\/|people\/|embed\/|og\/|oembed\/)/;

/**
 * The old addresses of episodes: paths, and their links on the show's own host with guids that are
 * links there. An address of several episodes, or of a page of ours, belongs to none of them.
 *
 * @param slugs In the order of the episodes.
 */
export function oldLinksOf(
  episodes: readonly MappedEpisode[],
  slugs: readonly string[],
  showLink: string,
): string[][] {
  const host = isWebAddress(showLink) ? bareHost(showLink) : null;
  const all = episodes.map((episode) =>
    linksOf(episode).filter(
      (link) => link.startsWith('/') || (host !== null && bareHost(link) === host),
    ),
  );
  const counts = new Map<string, number>();
  for (const links of all)
    for (const key of new Set(links.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const home = isWebAddress(showLink) ? keyOf(showLink) : '';
  const pages = new Set(slugs.map((slug) => `/episodes/${slug}`));
  return all.map((links, at) => {
    const kept = links.filter((link) => {
      const key = keyOf(link);
      const isOurs = OURS.test(key) || (pages.has(key) && key !== `/episodes/${slugs[at] ?? ''}`);
      return counts.get(key) === 1 && key !== home && !isOurs;
    });
    return kept.filter(
      (link, index) => kept.findIndex((other) => keyOf(other) === keyOf(link)) === index,
    );
  });
}

function linksOf({ oldLinks }: MappedEpisode): string[] {
  return oldLinks.filter(
    (address) =>
      (address.startsWith('/') || isWebAddress(address)) && formerly.safeParse([address]).success,
  );
}

function keyOf(link: string): string {
  return addressKey(oldAddress(link, '/'));
}

function bareHost(link: string): string {
  return new URL(link).hostname.replace(/^www\./, '');
}
