import type { WordIndex, WordRange } from './word-index';

/** The words that a selection touches; `null` if it contains none of the transcript. */
export function selectedWords(
  index: WordIndex,
  root: HTMLElement,
  selection: Range,
): WordRange | null {
  if (selection.collapsed || !selection.intersectsNode(root)) return null;
  const touched = index.blocks.filter(({ element }) => selection.intersectsNode(element));
  let from: number | null = null;
  let to: number | null = null;
  for (const { pieces, words, firstWord } of touched) {
    const first = pieces.offsetOf(selection.startContainer, selection.startOffset) ?? 0;
    const last = pieces.offsetOf(selection.endContainer, selection.endOffset) ?? Infinity;
    words.forEach(({ start, end }, at) => {
      if (end <= first || start >= last) return;
      from ??= firstWord + at;
      to = firstWord + at;
    });
  }
  return from === null || to === null ? null : { from, to };
}
