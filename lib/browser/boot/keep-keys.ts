import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { loadRuntime } from './load-runtime';
import { closest, isWaiting, pendingActions } from './pending-actions';

/** The position slider. The volume slider works without scripts. */
const SLIDER = '.scrubber input';

/** One-character keys of the table of shortcuts. The build defines them. */
declare const KEPT_KEYS: string;

const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

/**
 * Keeps keys and drags of the slider until the page is hydrated.
 *
 * @param hasShortcuts Whether the listener has keys of one character switched on.
 */
export function keepKeys(hasShortcuts: boolean): void {
  addEventListener('keydown', (event) => keepKey(event, hasShortcuts), true);
  addEventListener('keydown', keepSearch, true);
  addEventListener('change', keepDrag, true);
}

/** Keeps Ctrl K before hydration; the browser would focus its own search field. */
function keepSearch(event: KeyboardEvent): void {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!isWaiting() || shortcutOf(event) !== 'k' || ctrlKey === metaKey || shiftKey || altKey)
    return;
  event.preventDefault();
  event.stopImmediatePropagation();
  loadRuntime();
  pendingActions.push(() => document.querySelector<HTMLElement>('[data-search]')?.click());
}

/** Keeps shortcuts, and keys of the slider, whose native steps differ from the player's. */
function keepKey(event: KeyboardEvent, hasShortcuts: boolean): void {
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return;
  const slider = closest(event, SLIDER);
  const target = slider ?? closest(event, '*');
  if (target === null) return;
  const isShortcut =
    hasShortcuts && isKept(shortcutOf(event)) && !target.matches('input, textarea');
  if (slider === null ? !isShortcut : !/^(Arrow|Page|Home|End)/.test(key)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  loadRuntime();
  const copy = new KeyboardEvent('keydown', {
    key,
    code,
    shiftKey,
    bubbles: true,
    cancelable: true,
  });
  pendingActions.push(() => target.dispatchEvent(copy));
}

function isKept(key: string): boolean {
  return key.length === 1 && KEPT_KEYS.includes(key);
}

/** Keeps the position that the slider was dragged to. */
function keepDrag(event: Event): void {
  const slider = closest<HTMLInputElement>(event, SLIDER);
  if (slider === null) return;
  const { value } = slider;
  pendingActions.push(() => {
    // React compares a value with the last one of its own setter, which sets the old one here.
    slider.value = slider.defaultValue;
    setValue?.call(slider, value);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
