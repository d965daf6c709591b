/** What is passed on. Addresses are the public ones. */
export type Shared = {
  readonly trackId: string;
  readonly title: string;
  readonly page: string;
  readonly embed: string;
  /** Seconds. */
  readonly duration: number;
  readonly hasTranscript: boolean;
};
