import type { PLATFORMS } from '@/lib/show/show';
import { isWebAddress } from '@/lib/content/fields/common';
import {
  attributeOf,
  childOf,
  childrenOf,
  type FeedElement,
} from '@/tools/import/feed/feed-element';

const HOSTS: readonly (readonly [RegExp, (typeof PLATFORMS)[number]])[] = [
  [/(?:^|\.)(?:podcasts|itunes)\.apple\.com$/, 'apple'],
  [/(?:^|\.)spotify\.com$/, 'spotify'],
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, 'youtube'],
  [/(?:^|\.)overcast\.fm$/, 'overcast'],
  [/(?:^|\.)(?:pocketcasts\.com|pca\.st)$/, 'pocketcasts'],
  [/(?:^|\.)castbox\.fm$/, 'castbox'],
  [/(?:^|\.)antennapod\.org$/, 'antennapod'],
  [/(?:^|\.)music\.amazon\.[a-z.]+$/, 'amazon'],
  [/(?:^|\.)deezer\.com$/, 'deezer'],
];

/** Links to platforms by the names of their hosts. The old feed is none of them. */
export function subscribeOf(channel: FeedElement): unknown[] {
  const subscribe = childOf(channel, 'rawvoice:subscribe');
  const urls = [
    ...Object.values(subscribe?.attributes ?? {}),
    ...childrenOf(channel, 'podcast:id').map((id) => attributeOf(id, 'url')),
    ...childrenOf(channel, 'atom:link').map((link) => attributeOf(link, 'href')),
  ];
  const found = urls.flatMap((url) => {
    if (!isWebAddress(url)) return [];
    const { hostname } = new URL(url);
    const platform = HOSTS.find(([host]) => host.test(hostname))?.[1];
    return platform === undefined ? [] : { platform, url };
  });
  return found.filter(
    ({ platform }, at) => found.findIndex((one) => one.platform === platform) === at,
  );
}
