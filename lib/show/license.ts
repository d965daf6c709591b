/** What others may do with the audio. */
export type License = {
  /** An identifier such as `CC-BY-4.0`, or the name of a licence of the author's own. */
  readonly name: string;
  /** The text of the licence; every one has an address, since apps ask for it. */
  readonly url: string;
};
