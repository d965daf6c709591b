/** The episode to share, with its public addresses. */
export type Shared = {
  readonly trackId: string;
  readonly title: string;
  readonly page: string;
  readonly embed: string;
  /** Seconds. */
  readonly duration: number;
  readonly hasTranscript: boolean;
};
