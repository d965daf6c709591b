/** The spoken text of an episode. */
export type Transcript = {
  readonly sections: readonly Section[];
  /** Spoken words, without headings and speaker names. */
  readonly wordCount: number;
};

/** A heading and what follows it, up to the next heading. */
export type Section = {
  /** The same for the same headings in the same order; part of links. */
  readonly id: string;
  /** Plain text; `null` for the text before the first heading. */
  readonly title: string | null;
  /** Heading level on the page: 3 to 6, since the page's title and parts use 1 and 2. */
  readonly level: 3 | 4 | 5 | 6;
  /** Seconds from the start of the audio; `null` without timing. */
  readonly startSeconds: number | null;
  readonly blocks: readonly Block[];
};

/** A piece of text between two headings. */
export type Block = {
  /** Unique on the page, such as `p12`; counts blocks from 1. */
  readonly id: string;
  readonly kind: 'paragraph' | 'list' | 'quote' | 'table' | 'code' | 'break';
  /** The speaker's name, as shown; `null` when the text names none. */
  readonly speaker: string | null;
  /** Set where another, unnamed speaker begins. */
  readonly isUnnamedTurn?: boolean;
  /** 1-based line of the Markdown file, if the show links to lines. */
  readonly line?: number;
  /** Seconds from the start of the audio, from a time stamp in the text. */
  readonly startSeconds: number | null;
  /**
   * Safe HTML. For a paragraph: the content of `<p>`, without speaker and time stamp.
   * For the other kinds: the whole element.
   */
  readonly html: string;
  /** The spoken text, without markup. Empty for a break and for a block of times only. */
  readonly text: string;
  /** Time stamps from inside the text, in rising order. */
  readonly points?: readonly TimePoint[];
};

/** A time stamp inside a text: its seconds, and the number of the word after it. */
export type TimePoint = { readonly word: number; readonly seconds: number };
