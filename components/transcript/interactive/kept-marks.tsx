import { useEffect } from 'react';
import { usePassages } from '@/components/player/use-passages';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import type { KeptPassage } from '@/lib/player/kept-passage';
import { findPassage } from '@/lib/transcript/find-passage';

type KeptMarksProps = { readonly text: InteractiveText; readonly trackId: string };

/** Highlights the passages of an episode that the reader saved. Renders nothing. */
export function KeptMarks({ text, trackId }: KeptMarksProps) {
  const passages = usePassages();

  useEffect(() => {
    const own = passages.filter((passage) => passage.trackId === trackId);
    const words = wordsOf(text);
    const ranges = own.flatMap((passage) => rangeOf(text, words, passage) ?? []);
    text.marks.markRanges('kept', ranges);
  }, [text, trackId, passages]);

  return null;
}

function wordsOf({ index }: InteractiveText): string[] {
  return index.blocks.flatMap(({ pieces, words }) =>
    words.map(({ start, end }) => pieces.text.slice(start, end)),
  );
}

/** @returns `null` if the text no longer has the words. */
function rangeOf(
  { index, voice }: InteractiveText,
  words: readonly string[],
  { first, last, start }: KeptPassage,
): Range | null {
  const near = start === null ? 0 : (voice.words.lastWordAt(start + 0.1) ?? 0);
  const found = findPassage(words, { start: first, end: last }, near);
  const range = document.createRange();
  return found !== null && index.surround(range, found) ? range : null;
}
