/** The licence of the audio. */
export type License = {
  /** An identifier such as `CC-BY-4.0`, or the name of a licence of the author's own. */
  readonly name: string;
  /** Address of the text of the licence; required, since apps expect it. */
  readonly url: string;
};
