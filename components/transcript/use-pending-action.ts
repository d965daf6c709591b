'use client';

import { useEffect, useState } from 'react';
import { shortcutFor } from '@/lib/player/shortcuts';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { isTyping } from '@/lib/browser/shortcuts/is-typing';
import { onPlainClick } from '@/lib/browser/follow/plain-clicks';
import { hasShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';

/** What was asked of the text before the code that answers was here. */
export type PendingAction =
  | { readonly type: 'click'; readonly x: number; readonly y: number }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'selection' | 'passage' };

const PASSAGE = /[#&]w=/;

/**
 * The first thing that somebody wants of a text; `null` while nobody does.
 *
 * @param root The element that has the text, once it is there.
 */
export function usePendingAction(root: HTMLElement | null): PendingAction | null {
  const [wish, setWish] = useState<PendingAction | null>(null);
  const isSettled = wish !== null;

  useEffect(() => {
    if (isSettled || root === null) return;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const keepAction = (next: PendingAction) => setWish((before) => before ?? next);

    function onHash(): void {
      if (PASSAGE.test(location.hash)) keepAction({ type: 'passage' });
    }
    function onClick({ clientX: x, clientY: y }: MouseEvent): void {
      keepAction({ type: 'click', x, y });
    }
    function onSelection(): void {
      const selection = getSelection();
      const isOurs = root?.contains(selection?.anchorNode ?? null) === true;
      if (isOurs && selection?.isCollapsed === false) keepAction({ type: 'selection' });
    }
    function onKey(event: KeyboardEvent): void {
      const key = shortcutOf(event);
      if (shortcutFor(key, 'text') === null || isTyping(event) || !hasShortcuts()) return;
      event.preventDefault();
      keepAction({ type: 'key', key });
    }

    const early = earlyAction();
    if (early !== null) keepAction(early);
    onHash();
    // What was selected before the page was awake.
    onSelection();
    addEventListener('hashchange', onHash, options);
    addEventListener('keydown', onKey, options);
    document.addEventListener('selectionchange', onSelection, options);
    onPlainClick(root, onClick, listening.signal);
    return () => listening.abort();
  }, [root, isSettled]);

  return wish;
}

/** What was clicked or pressed before the page was awake. */
function earlyAction(): PendingAction | null {
  // There is no boot script in development.
  const early = (window as Partial<Window>).__verbatim?.takeEarly();
  if (!early) return null;
  if ('x' in early) return { type: 'click', ...early };
  return shortcutFor(early.key, 'text') !== null ? { type: 'key', key: early.key } : null;
}
