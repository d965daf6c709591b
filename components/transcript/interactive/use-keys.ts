import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '@/lib/browser/shortcuts/is-typing';
import { hasShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';
import { usePlayerStore } from '@/components/player/use-player';
import { holds, type Track } from '@/lib/player/player-state';
import { shortcutFor } from '@/lib/player/shortcuts';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { startOfWord } from '@/lib/browser/follow/follow-voice';
import type { InteractiveText } from '@/lib/browser/follow/attach-follow';

/**
 * Within this many seconds of a sentence's start, the key for "previous" goes to the
 * sentence before.
 */
const PREVIOUS_WITHIN_SECONDS = 1.5;

/**
 * Handles the keyboard shortcuts that move through the text.
 *
 * @returns A function that performs a key's action.
 */
export function useKeys(
  text: InteractiveText,
  track: Track,
  find: () => void,
): (key: string) => void {
  const store = usePlayerStore();

  function moveBy(by: -1 | 1, unit: 'sentences' | 'blocks'): void {
    const starts = startsOf(text, unit);
    const position = holds(store.getState(), track.id) ? store.now() : 0;
    const next =
      by === 1
        ? starts.find((start) => start > position + 0.05)
        : (starts.findLast((start) => start < position - PREVIOUS_WITHIN_SECONDS) ?? starts[0]);
    if (next !== undefined) store.choose(track, next);
  }

  function press(key: string): void {
    const shortcut = shortcutFor(key, 'text');
    if (shortcut === null) return;
    const { action, isBack } = shortcut;
    if (action === 'find') find();
    else moveBy(isBack ? -1 : 1, action === 'sentence' ? 'sentences' : 'blocks');
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const key = shortcutOf(event);
    if (isTyping(event) || !hasShortcuts() || shortcutFor(key, 'text') === null) return;
    event.preventDefault();
    press(key);
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  return press;
}

/** The times at which sentences or paragraphs start, in order. */
function startsOf({ index, voice }: InteractiveText, unit: 'sentences' | 'blocks'): number[] {
  const isCoarse = unit === 'blocks' || voice.level === 'paragraphs';
  return index.blocks
    .flatMap(({ firstWord, sentences, isJoined }) => {
      if (isCoarse) return isJoined ? [] : [firstWord];
      return sentences.map(({ from }) => from);
    })
    .flatMap((word) => startOfWord(voice, index, word) ?? []);
}
