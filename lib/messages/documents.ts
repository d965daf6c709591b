/** What files for language models and scripts say. Written by the build, on no page. */
export type DocumentMessages = {
  /** Of the whole of llms.txt; what each episode has. */
  readonly about: string;
  readonly episodes: string;
  /** When the list is not all. */
  readonly newestOf: (count: number, all: number) => string;
  readonly transcriptJson: string;
  /** Heading of what is no episode. */
  readonly more: string;
  readonly feed: string;
  readonly fullFeed: string;
  readonly allPages: string;
  /** Before the forms that the chapters can be had in. */
  readonly chapters: string;
};
