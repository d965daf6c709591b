/**
 * Words of a language by which headings and names are known, in lower case and
 * with blanks between them. Shows mix languages, so all are looked at in each.
 */
export type LanguageWords = {
  /** What a transcript is called. */
  readonly transcript: string;
  /** Words that may stand with it in a heading, such as `full` or `episode`. */
  readonly besideTranscript: string;
  /** Articles that may stand with it. */
  readonly articles?: string;
  /** Whole headings that mean the same without such a word, each after a `|`. */
  readonly phrases?: string;
  /** Small words inside names, such as `van` or `de`. */
  readonly particles?: string;
  /** Titles before names, without their full stop. */
  readonly titles?: string;
  /** Words that begin headings and no names. */
  readonly headingStarts?: string;
};
