/** Spaces and stops, between which words can be counted by themselves. */
const PIECE = /.{1,400}(?:[\s。、，．！？]|$)|.{1,400}/gsu;

/**
 * Counts the words of a text.
 *
 * In pieces, since V8 takes time by the square of the text's length.
 */
export function countWords(text: string, segmenter: Intl.Segmenter): number {
  let count = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike === true) count += 1;
  }
  return count;
}
