/** A link that hands a feed to a podcast app. */
export type FeedLink = {
  readonly app: 'apple' | 'pocketcasts' | 'overcast' | 'antennapod';
  readonly label: string;
  readonly url: string;
  /** Where the app runs: names of things, the same in each language. */
  readonly on: string;
};

/**
 * Links that add a feed to an app without a directory in between. Where the form
 * of each is described stands in docs/decisions/0015-ways-in.md.
 *
 * @param feed Absolute address of the feed.
 */
export function feedLinks(feed: string, title: string): FeedLink[] {
  const bare = feed.replace(/^https?:\/\//, '');
  const escaped = encodeURIComponent(feed);
  return [
    { app: 'apple', label: 'Apple Podcasts', url: `podcast://${bare}`, on: 'iPhone, iPad, Mac' },
    {
      app: 'pocketcasts',
      label: 'Pocket Casts',
      url: `pktc://subscribe/${bare}`,
      on: 'iPhone, Android',
    },
    {
      app: 'overcast',
      label: 'Overcast',
      url: `overcast://x-callback-url/add?url=${escaped}`,
      on: 'iPhone, iPad',
    },
    {
      app: 'antennapod',
      label: 'AntennaPod',
      url: `https://antennapod.org/deeplink/subscribe?url=${escaped}&title=${encodeURIComponent(title)}`,
      on: 'Android',
    },
  ];
}
