import { check, LinkState } from 'linkinator';

/** Hands the feed to an app, or tells what a licence says: no test asks another host. */
const ELSEWHERE = /^https:\/\/(antennapod\.org|creativecommons\.org)\//;

/** Moments of the audio, which are no places on a page. */
const MOMENT = /#t=[\d.]+$/;

/**
 * Walks a site and lists its broken links and those to places that are not there.
 *
 * @param isElsewhere Links that are not to be had from here, and are not asked for.
 * @returns How many links there are, and the bad ones with the page they stand on.
 */
export async function brokenLinks(
  home: string,
  isElsewhere: (url: string) => boolean = () => false,
): Promise<{ count: number; broken: string[] }> {
  const { links } = await check({
    path: home,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 4,
    linksToSkip: (url) => Promise.resolve(ELSEWHERE.test(url) || isElsewhere(url)),
  });
  const broken = links.filter(({ state, url }) => state === LinkState.BROKEN && !MOMENT.test(url));
  return {
    count: links.length,
    broken: broken.map(({ status, url, parent }) => `${status} ${url} on ${parent}`),
  };
}
