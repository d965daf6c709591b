import { useEffect, useRef } from 'react';
import { scrollIntoFrame } from '@/lib/browser/frame';
import { parseMoment } from '@/lib/time/parse-moment';
import { findPassage } from '@/lib/transcript/find-passage';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';
import { passageFromHash } from '@/lib/links/quote-link';
import type { WordRange } from '@/lib/browser/follow/word-index';

/** Highlights the passage that a link names: found by its words, otherwise by its time. */
export function usePassage(text: InteractiveText, root: HTMLElement): void {
  /**
   * The last link that was scrolled to. The effect runs again when the timing changes,
   * and must not scroll back then.
   */
  const lastShown = useRef<string>(null);

  useEffect(() => {
    const { marks } = text;
    function show(): void {
      marks.mark('quoted', passageOf(text));
      root.classList.toggle('is-quoted', marks.rectOf('quoted') !== null);
      const rect = marks.rectOf('quoted');
      if (rect === null || lastShown.current === location.hash) return;
      lastShown.current = location.hash;
      scrollIntoFrame(rect, null, 0.25);
    }
    show();
    addEventListener('hashchange', show);
    return () => removeEventListener('hashchange', show);
  }, [text, root]);
}

function passageOf({ index, voice }: InteractiveText): WordRange | null {
  const passage = passageFromHash(location.hash);
  const moment = parseMoment(location.hash);
  const startWord = moment === null ? null : voice.words.lastWordAt(moment.start + 0.1);
  if (passage !== null) {
    const words = index.blocks.flatMap(({ pieces, words: spans }) =>
      spans.map(({ start, end }) => pieces.text.slice(start, end)),
    );
    const found = findPassage(words, passage, startWord ?? 0);
    if (found !== null) return found;
  }
  // The text no longer has the words, or the link names none; a clip still has its times.
  const endWord = moment?.end == null ? null : voice.words.lastWordAt(moment.end - 0.1);
  return startWord === null || endWord === null
    ? null
    : { from: startWord, to: Math.max(startWord, endWord) };
}
