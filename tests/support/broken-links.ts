import { check, LinkState } from 'linkinator';

/** Links to apps, to the text of a licence and to pages that do not exist. Tests send no request to another host. */
const OTHER_HOSTS = /^https:\/\/(antennapod\.org|creativecommons\.org|example\.org)\//;

/** A moment of the audio, which is no anchor on the page. */
const MOMENT = /#t=[\d.]+(,[\d.]+)?$/;

/**
 * Crawls a site and lists broken links and links to missing anchors.
 *
 * @param isExternal Returns true for a link that the test must not request.
 * @returns The number of links, and the broken ones with the page that contains them.
 */
export async function brokenLinks(
  home: string,
  isExternal: (url: string) => boolean = () => false,
): Promise<{ count: number; broken: string[] }> {
  const { links } = await check({
    path: home,
    recurse: true,
    checkFragments: true,
    checkCss: true,
    concurrency: 4,
    linksToSkip: (url) => Promise.resolve(OTHER_HOSTS.test(url) || isExternal(url)),
  });
  const broken = links.filter(({ state, url }) => state === LinkState.BROKEN && !MOMENT.test(url));
  return {
    count: links.length,
    broken: broken.map(({ status, url, parent }) => `${status} ${url} on ${parent}`),
  };
}
