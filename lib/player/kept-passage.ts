/** A passage of a transcript that the reader saved on this device. Times are seconds. */
export type KeptPassage = {
  /** When it was saved or removed, in milliseconds since 1970. */
  readonly at: number;
  readonly trackId: string;
  /** Title and address of the episode's page. */
  readonly title: string;
  readonly page: string;
  readonly speaker: string | null;
  /** Its words; empty once it was removed, so that an older copy does not bring it back. */
  readonly text: string;
  /** Its first and last words, by which the page finds it after an edit. */
  readonly first: string;
  readonly last: string;
  /** When it is spoken; `null` when that is unknown. */
  readonly start: number | null;
  readonly end: number | null;
};

/** Most passages, and most letters of one, so that the record stays small. */
const KEPT = 300;
const LONGEST_TEXT = 1500;

/** What makes a passage the same as another one. */
export function keyOfPassage({
  trackId,
  first,
  last,
  start,
}: Pick<KeptPassage, 'trackId' | 'first' | 'last' | 'start'>): string {
  return JSON.stringify([trackId, first, last, start === null ? null : Math.round(start)]);
}

/** The newest passages, each once, newest first, with removed ones. */
export function newestPassages(passages: readonly KeptPassage[]): readonly KeptPassage[] {
  const keys = new Set<string>();
  return [...passages]
    .sort((a, b) => b.at - a.at)
    .filter((passage) => {
      const key = keyOfPassage(passage);
      return !keys.has(key) && keys.add(key);
    })
    .slice(0, KEPT)
    .map((passage) =>
      passage.text.length > LONGEST_TEXT
        ? { ...passage, text: `${passage.text.slice(0, LONGEST_TEXT - 1)}…` }
        : passage,
    );
}

/** Those that were not removed. */
export function presentPassages(passages: readonly KeptPassage[]): readonly KeptPassage[] {
  return passages.filter(({ text }) => text !== '');
}
