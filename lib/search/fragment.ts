import type { SearchRecord } from './search-record';
import { termsIn, type TermsOf, type WordTerms } from './word-terms';

/**
 * The text of an episode or a page in the index: what a result shows, and in which its sentences
 * are found.
 */
export type Fragment = { readonly record: SearchRecord; readonly parts: readonly FragmentPart[] };

export type FragmentPart =
  | readonly [kind: 'title' | 'about', text: string]
  | readonly [kind: 'section', text: string, id: string]
  /** The speaker is an index in the record's `speakers`. */
  | readonly [kind: 'block', text: string, id: string, speaker?: number];

/** A part of the indexed text: title, text about the episode, heading or paragraph. */
export type Part = {
  readonly kind: FragmentPart[0];
  /** Id of the element on the episode's page; empty for title and about. */
  readonly id: string;
  readonly text: string;
  /** Counts the parts of the text. */
  readonly number: number;
  /** Title of its section and name of its speaker; `null` when unknown. */
  readonly section: string | null;
  readonly speaker: string | null;
  /** Number of the paragraph, as in the timing; for a heading, that of the next paragraph. */
  readonly block: number;
};

export type IndexedEpisode = { readonly record: SearchRecord; readonly parts: readonly Part[] };

/** Reads the text of an episode or a page from the index. */
export function readFragment({ record, parts }: Fragment): IndexedEpisode {
  const speakers = record.kind === 'episode' ? record.speakers : [];
  let section: string | null = null;
  let block = 0;
  return {
    record,
    parts: parts.map(([kind, text, id = '', speaker], number): Part => {
      if (kind === 'section') section = text;
      return {
        kind,
        id,
        text,
        number,
        section,
        speaker: speaker === undefined ? null : (speakers[speaker] ?? null),
        block: kind === 'block' ? block++ : block,
      };
    }),
  };
}

/**
 * The texts in which words can be adjacent: the title, each text about the episode, and the whole
 * transcript, since a sentence can continue in the next paragraph.
 */
export function adjacentTerms({ parts }: Fragment, termsOf: TermsOf): WordTerms[][] {
  const isSpoken = ([kind]: FragmentPart) => kind === 'section' || kind === 'block';
  const terms = (some: readonly FragmentPart[]) =>
    some.flatMap(([, text]) => termsIn(text, termsOf));
  return [
    ...parts.filter((part) => !isSpoken(part)).map((part) => terms([part])),
    terms(parts.filter(isSpoken)),
  ];
}
