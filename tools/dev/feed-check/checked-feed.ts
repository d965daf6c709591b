/** A feed, and what an app has to find in it. */
export type CheckedFeed = {
  readonly url: string;
  /** Of all its episodes, newest first. */
  readonly titles: readonly string[];
  readonly newest: { readonly title: string; readonly guid: string; readonly audio: Uint8Array };
};
