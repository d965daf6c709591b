/**
 * Words of a language by which headings and names are recognized, in lower case, separated
 * by spaces. Shows mix languages, so the words of all languages are used for each show.
 */
export type LanguageWords = {
  /** Words for a transcript. */
  readonly transcript: string;
  /** Words that may accompany it in a heading, such as `full` or `episode`. */
  readonly transcriptModifiers: string;
  /** Articles that may precede it. */
  readonly articles?: string;
  /** Complete headings with the same meaning but without such a word, separated by `|`. */
  readonly phrases?: string;
  /** Lower-case words inside names, such as `van` or `de`. */
  readonly particles?: string;
  /** Titles before names, without full stops. */
  readonly titles?: string;
  /** Nouns in descriptions of speakers without a name, such as `Audience Member`. */
  readonly speakerNouns?: string;
  /** Words that begin headings but not names. */
  readonly headingStarts?: string;
};
