/** A link that opens a feed in a podcast app. */
export type FeedLink = {
  readonly app: 'apple' | 'pocketcasts' | 'overcast' | 'antennapod';
  readonly label: string;
  readonly url: string;
  /** Devices and systems on which the app runs; product names, the same in each language. */
  readonly runsOn: string;
};

/**
 * Links that add a feed to an app without a directory. docs/decisions/0015-ways-in.md
 * names the source of each format.
 *
 * @param feed Absolute address of the feed.
 */
export function feedLinks(feed: string, title: string): FeedLink[] {
  const bare = feed.replace(/^https?:\/\//, '');
  const escaped = encodeURIComponent(feed);
  return [
    {
      app: 'apple',
      label: 'Apple Podcasts',
      url: `podcast://${bare}`,
      runsOn: 'iPhone, iPad, Mac',
    },
    {
      app: 'pocketcasts',
      label: 'Pocket Casts',
      url: `pktc://subscribe/${bare}`,
      runsOn: 'iPhone, Android',
    },
    {
      app: 'overcast',
      label: 'Overcast',
      url: `overcast://x-callback-url/add?url=${escaped}`,
      runsOn: 'iPhone, iPad',
    },
    {
      app: 'antennapod',
      label: 'AntennaPod',
      url: `https://antennapod.org/deeplink/subscribe?url=${escaped}&title=${encodeURIComponent(title)}`,
      runsOn: 'Android',
    },
  ];
}
