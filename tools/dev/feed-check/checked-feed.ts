/** A feed, and the data that an app must find in it. */
export type CheckedFeed = {
  readonly url: string;
  /** Titles of all its episodes, newest first. */
  readonly titles: readonly string[];
  readonly newest: { readonly title: string; readonly guid: string; readonly audio: Uint8Array };
};
