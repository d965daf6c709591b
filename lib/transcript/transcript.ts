/** The spoken text of an episode. */
export type Transcript = {
  readonly sections: readonly Section[];
  /** Spoken words, without headings and speaker names. */
  readonly wordCount: number;
};

/** A heading and what follows it, up to the next heading. */
export type Section = {
  /** Stable for the same headings in the same order; part of links. */
  readonly id: string;
  /** Plain text; `null` for what stands before the first heading. */
  readonly title: string | null;
  /** Depth on the page: 3 to 6, since the page's title and parts have 1 and 2. */
  readonly level: 3 | 4 | 5 | 6;
  /** Seconds from the start of the audio; `null` while not timed. */
  readonly startSeconds: number | null;
  readonly blocks: readonly Block[];
};

/** A piece of text between two headings. */
export type Block = {
  /** Unique on the page, such as `p12`; counts blocks from 1. */
  readonly id: string;
  readonly kind: 'paragraph' | 'list' | 'quote' | 'table' | 'code' | 'break';
  /** Who speaks, as shown; `null` when the text does not say. */
  readonly speaker: string | null;
  /** Set where another speaker begins whom the text does not name. */
  readonly isUnnamedTurn?: boolean;
  /** Seconds from the start of the audio, from a time stamp in the text. */
  readonly startSeconds: number | null;
  /**
   * Safe HTML. Of a paragraph: what stands inside `<p>`, without speaker and
   * time stamp. Of the other kinds: the whole element.
   */
  readonly html: string;
  /** The same without marks, as it is spoken. Empty for a break, and where only times stand. */
  readonly text: string;
  /** Times that stood inside the text; they rise. */
  readonly points?: readonly TimePoint[];
};

/** A moment in a text: its time in seconds, and the number of the word that it stands before. */
export type TimePoint = { readonly word: number; readonly seconds: number };
