/** Messages in the files for language models and scripts. The build writes them; no page uses them. */
export type DocumentMessages = {
  /** Description at the top of llms.txt. */
  readonly about: string;
  readonly episodes: string;
  /** When the list does not contain all episodes. */
  readonly newestOf: (count: number, all: number) => string;
  readonly transcriptJson: string;
  /** Heading of the links that do not lead to an episode. */
  readonly more: string;
  readonly feed: string;
  readonly fullFeed: string;
  readonly allPages: string;
  /** Before the links to the formats of the chapters. */
  readonly chapters: string;
  /** In the files of a transcript that a program wrote. Pages say the same. */
  readonly automaticTranscript: string;
};
