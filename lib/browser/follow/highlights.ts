import type { WordIndex, WordRange } from './word-index';

/** What can be marked in the text, each with a look of its own in marks.css. */
export type HighlightName = 'spoken-sentence' | 'spoken-word' | 'found' | 'found-here' | 'quoted';

const NAMES: readonly HighlightName[] = [
  'quoted',
  'found',
  'found-here',
  'spoken-sentence',
  'spoken-word',
];

export type Highlights = {
  /** False where the browser has no such thing; paragraphs are marked then. */
  readonly isFine: boolean;
  /** Marks some words, in place of what was marked so before. */
  mark(name: HighlightName, words: WordRange | null): void;
  /** The same for ranges that are no whole words. */
  markRanges(name: HighlightName, ranges: readonly Range[]): void;
  /** Marks a paragraph as a whole. */
  markBlock(element: HTMLElement | null): void;
  /** Where the marked words stand in the window; `null` when nothing is marked. */
  rectOf(name: HighlightName): DOMRect | null;
  /** The same for what is spoken, as fine as it is marked. */
  spokenRect(): DOMRect | null;
  /** Takes all marks away for good. */
  remove(): void;
};

/**
 * Marks by the CSS Custom Highlight API: the page keeps its text as it is, no
 * element is added and nothing is laid out anew.
 *
 * @param prefix Before the names, where two texts are marked at once.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function createHighlights(index: WordIndex, prefix: '' | 'sheet-' = ''): Highlights {
  // Not in every browser, whatever the types say.
  const registry = (CSS as Partial<typeof CSS>).highlights;
  const marks = new Map(
    NAMES.map((name, priority) => {
      const highlight = registry === undefined ? null : new Highlight();
      if (highlight !== null) {
        highlight.priority = priority;
        registry?.set(prefix + name, highlight);
      }
      return [name, { highlight, range: document.createRange(), isSet: false }];
    }),
  );
  let block: HTMLElement | null = null;

  function markBlock(element: HTMLElement | null): void {
    if (element === block) return;
    block?.classList.remove('is-spoken');
    element?.classList.add('is-spoken');
    block = element;
  }

  function rectOf(name: HighlightName): DOMRect | null {
    const mark = marks.get(name);
    // A text that was replaced since has no place in the window.
    const isThere = mark?.isSet === true && mark.range.startContainer.isConnected;
    return isThere ? mark.range.getBoundingClientRect() : null;
  }

  return {
    isFine: registry !== undefined,
    mark(name, words) {
      const mark = marks.get(name);
      if (mark === undefined) return;
      const isSet = words !== null && index.surround(mark.range, words);
      // One range, moved: the highlight follows it.
      if (isSet && !mark.isSet) mark.highlight?.add(mark.range);
      if (!isSet && mark.isSet) mark.highlight?.clear();
      mark.isSet = isSet;
    },
    markRanges(name, ranges) {
      const highlight = marks.get(name)?.highlight;
      highlight?.clear();
      for (const range of ranges) highlight?.add(range);
    },
    markBlock,
    rectOf,
    spokenRect: () =>
      rectOf('spoken-word') ?? rectOf('spoken-sentence') ?? block?.getBoundingClientRect() ?? null,
    remove() {
      markBlock(null);
      for (const name of NAMES) registry?.delete(prefix + name);
    },
  };
}
