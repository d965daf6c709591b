'use client';

import { useEffect, useState } from 'react';
import { shortcutFor } from '@/lib/player/shortcuts';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { isTyping } from '@/lib/browser/shortcuts/is-typing';
import { onPlainClick } from '@/lib/browser/follow/plain-clicks';
import { hasShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';

/** An action on the text from before the code that handles it was loaded. */
export type PendingAction =
  | { readonly type: 'click'; readonly x: number; readonly y: number }
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'selection' | 'passage' };

const PASSAGE = /[#&]w=/;

/**
 * The reader's first action on a text; `null` until there is one.
 *
 * @param root The element that contains the text, once it is loaded.
 */
export function usePendingAction(root: HTMLElement | null): PendingAction | null {
  const [action, setAction] = useState<PendingAction | null>(null);
  const hasAction = action !== null;

  useEffect(() => {
    if (hasAction || root === null) return;
    const listening = new AbortController();
    const options = { signal: listening.signal };
    const keepFirst = (next: PendingAction) => setAction((before) => before ?? next);

    function onHash(): void {
      if (PASSAGE.test(location.hash)) keepFirst({ type: 'passage' });
    }
    function onClick({ clientX: x, clientY: y }: MouseEvent): void {
      keepFirst({ type: 'click', x, y });
    }
    function onSelection(): void {
      const selection = getSelection();
      const isOurs = root?.contains(selection?.anchorNode ?? null) === true;
      if (isOurs && selection?.isCollapsed === false) keepFirst({ type: 'selection' });
    }
    function onKey(event: KeyboardEvent): void {
      const key = shortcutOf(event);
      if (shortcutFor(key, 'text') === null || isTyping(event) || !hasShortcuts()) return;
      event.preventDefault();
      keepFirst({ type: 'key', key });
    }

    const early = earlyAction();
    if (early !== null) keepFirst(early);
    onHash();
    // The reader may have selected text before hydration.
    onSelection();
    addEventListener('hashchange', onHash, options);
    addEventListener('keydown', onKey, options);
    document.addEventListener('selectionchange', onSelection, options);
    onPlainClick(root, onClick, listening.signal);
    return () => listening.abort();
  }, [root, hasAction]);

  return action;
}

/** The click or key press that came before hydration. */
function earlyAction(): PendingAction | null {
  // The development server has no boot script.
  const early = (window as Partial<Window>).__verbatim?.takeEarly();
  if (!early) return null;
  if ('x' in early) return { type: 'click', ...early };
  return shortcutFor(early.key, 'text') !== null ? { type: 'key', key: early.key } : null;
}
