/**
 * What decides in a language whether a full stop ends a sentence. All are lists
 * of words with blanks between them; abbreviations have all their full stops and
 * no blanks, so that `z.B.` stands for `z. B.` as well.
 */
export type SentenceRules = {
  /** Before a name, as `Dr.`: never an end. */
  readonly titles: string;
  /** Before more of the same sentence, as `e.g.`: never an end. */
  readonly inside: string;
  /** May end a sentence, as `Inc.`: an end before one of the `openers` alone. */
  readonly either: string;
  /** No end before a number, as `No.`. */
  readonly beforeNumber: string;
  /** Words before a letter that is no initial, as `vitamin` in `vitamin C.`, in lower case. */
  readonly lettered: string;
  /** Words that begin sentences and no names, in lower case. */
  readonly openers: string;
  /** Words of one capital letter that may end a sentence, as `I`. */
  readonly pronouns?: string;
  /** For languages that write ordinals with a full stop and nouns with a capital letter. */
  readonly ordinals?: {
    /** Words before an ordinal, in lower case. */
    readonly after: string;
    /** Words before which any number is an ordinal, in lower case. */
    readonly before: string;
  };
  /** Closing quotation marks may stand behind a blank, as in `« Oui. »`. */
  readonly hasSpacedQuotes?: boolean;
  /** A sign that ends a sentence in this language alone. */
  readonly ownEnd?: string;
  /** What goes on behind a closing quotation mark, where no blanks are set between words. */
  readonly afterQuote?: string;
};
