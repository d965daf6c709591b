/** What we read of it; the package has no types of its own. */
declare module 'podcast-feed-parser' {
  type Podcast = {
    readonly meta: { readonly title: string };
    readonly episodes: readonly {
      readonly title: string;
      readonly link: string;
      readonly enclosure: { readonly url: string; readonly length: string };
    }[];
  };
  export function getPodcastFromFeed(xml: string): Podcast;
}
