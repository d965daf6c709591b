import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';

/** The last click or key for the transcript, which hydrates later than the player. */
let kept: EarlyAction | null = null;
/** Page of the kept action. After a navigation, another page's transcript must not take it. */
let path = '';
let isListening = false;

/** Called by the transcript once it listens. From then on it handles clicks and keys itself. */
export function takeEarly(): EarlyAction | null {
  const taken = path === location.pathname ? kept : null;
  kept = null;
  isListening = true;
  return taken;
}

export function keepForText(action: EarlyAction | null): void {
  kept = action;
  path = location.pathname;
}

/** Whether a click is on the transcript, and the transcript does not listen yet. */
export function isOnUnreadyText({ target }: Event): boolean {
  if (isListening || !(target instanceof Element)) return false;
  return target.closest('#transcript-text') !== null && target.closest('a, button') === null;
}

/** Keeps a key that no other listener has handled. */
export function keepKeyForText(event: KeyboardEvent): void {
  const { target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  if (isListening || defaultPrevented || ctrlKey || metaKey || altKey) return;
  const isTyped = target instanceof Element && target.matches('input, textarea');
  if (!isTyped) keepForText({ key: shortcutOf(event) });
}
