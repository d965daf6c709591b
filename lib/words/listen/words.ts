/** What queue, sleep timer, sheet and lists say. Fetched after the page, with what says it. */
export type ListenWords = {
  readonly queue: string;
};
