/**
 * The rules that decide whether a full stop ends a sentence in a language. Each is a list of
 * words separated by spaces. Abbreviations are written with all their full stops and without
 * spaces: `z.B.` also stands for `z. B.`
 */
export type SentenceRules = {
  /** Titles before a name, such as `Dr.`, which never end a sentence. */
  readonly titles: string;
  /** Abbreviations inside a sentence, such as `e.g.`, which never end it. */
  readonly inside: string;
  /**
   * Abbreviations that may end a sentence, such as `Inc.`: they do only before one of the
   * `openers`.
   */
  readonly either: string;
  /** Abbreviations that do not end a sentence before a number, such as `No.` */
  readonly beforeNumber: string;
  /**
   * Words before a letter that is not an initial, such as `vitamin` in `vitamin C.`, in lower case.
   */
  readonly lettered: string;
  /** Words that begin sentences but not names, in lower case. */
  readonly openers: string;
  /** Words of one capital letter that may end a sentence, such as `I`. */
  readonly pronouns?: string;
  /** For languages that write ordinals with a full stop and capitalize nouns. */
  readonly ordinals?: {
    /** Words before an ordinal, in lower case. */
    readonly after: string;
    /** Words before which any number is an ordinal, in lower case. */
    readonly before: string;
  };
  /** Whether a space may precede closing quotation marks, as in `« Oui. »`. */
  readonly hasSpacedQuotes?: boolean;
  /** A punctuation mark that ends a sentence only in this language. */
  readonly ownEnd?: string;
  /** Words that continue a sentence after a closing quotation mark, in scripts without spaces. */
  readonly afterQuote?: string;
};
