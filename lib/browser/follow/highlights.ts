import type { SentenceRange, WordIndex, WordRange } from './word-index';

/** What can be highlighted in the text. `highlights.css` has a style for each. */
export type HighlightName =
  'kept' | 'pointed' | 'spoken-sentence' | 'spoken-word' | 'found' | 'found-here' | 'quoted';

/** A later one is painted over an earlier one. Hits of a search stay visible in a spoken sentence. */
const NAMES: readonly HighlightName[] = [
  'kept',
  'pointed',
  'quoted',
  'spoken-sentence',
  'found',
  'spoken-word',
  'found-here',
];

export type Highlights = {
  /** False if the browser has no highlights; whole paragraphs are marked then. */
  readonly isFine: boolean;
  /** Moves a highlight to some words, or to a whole sentence; `null` removes it. */
  mark(name: HighlightName, words: WordRange | SentenceRange | null): void;
  /** The same for several ranges, which need not be whole words. */
  markRanges(name: HighlightName, ranges: readonly Range[]): void;
  /** Marks a whole paragraph as spoken; `null` marks none. */
  markBlock(element: HTMLElement | null): void;
  /** The position of the highlighted words in the window; `null` if there are none. */
  rectOf(name: HighlightName): DOMRect | null;
  /** The same for the spoken word, or else the spoken sentence or paragraph. */
  spokenRect(): DOMRect | null;
  /** Removes all highlights for good. */
  remove(): void;
};

/**
 * Highlights with the CSS Custom Highlight API: the text stays as it is, no element is added, and
 * no layout is needed.
 *
 * @param prefix Prefix of the names, if two texts are highlighted at once.
 * @see https://drafts.csswg.org/css-highlight-api-1/
 */
export function createHighlights(index: WordIndex, prefix: '' | 'sheet-' = ''): Highlights {
  // Some browsers lack this API, although the types have it.
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
    // A text that was replaced meanwhile has no position in the window.
    const isOnPage = mark?.isSet === true && mark.range.startContainer.isConnected;
    return isOnPage ? mark.range.getBoundingClientRect() : null;
  }

  return {
    isFine: registry !== undefined,
    mark(name, words) {
      const mark = marks.get(name);
      if (mark === undefined) return;
      const isSet = words !== null && index.surround(mark.range, words);
      // The highlight keeps one range and follows it when it moves.
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
