/** What a keyboard shortcut does. */
export type ShortcutAction =
  'toggle' | 'skip' | 'rate' | 'mute' | 'sentence' | 'paragraph' | 'find' | 'search' | 'help';

export type Shortcut = {
  readonly action: ShortcutAction;
  /** As `shortcutOf` names them, the one that goes back first. */
  readonly keys: readonly string[];
  /** Where it works: on every page, or where there is a transcript. */
  readonly scope: 'player' | 'text' | 'site';
  /** With Ctrl, or with Command on a Mac. */
  readonly withControl?: true;
  /** Scrolls the page as long as no audio has played. */
  readonly scrolls?: true;
};

/** Every shortcut, in the order of the help. */
export const SHORTCUTS: readonly Shortcut[] = [
  { action: 'toggle', keys: [' '], scope: 'player', scrolls: true },
  { action: 'skip', keys: ['ArrowLeft', 'ArrowRight'], scope: 'player', scrolls: true },
  { action: 'rate', keys: ['<', '>'], scope: 'player' },
  { action: 'mute', keys: ['m'], scope: 'player' },
  { action: 'sentence', keys: ['j', 'k'], scope: 'text' },
  { action: 'paragraph', keys: ['J', 'K'], scope: 'text' },
  { action: 'find', keys: ['/'], scope: 'text' },
  { action: 'search', keys: ['k'], scope: 'site', withControl: true },
  { action: 'help', keys: ['?'], scope: 'player' },
];

/** Keys of one character, which the boot script keeps until the page can answer them. */
export const KEPT_KEYS: readonly string[] = SHORTCUTS.filter(
  ({ withControl, scrolls }) => !withControl && !scrolls,
).flatMap(({ keys }) => keys);

/**
 * The shortcut of a key without Ctrl, and whether the key is the one that goes back.
 *
 * @param key As `shortcutOf` names it.
 * @returns `null` for a key that is no shortcut there.
 */
export function shortcutFor(
  key: string,
  scope: Shortcut['scope'],
): { readonly action: ShortcutAction; readonly isBack: boolean; readonly scrolls: boolean } | null {
  const found = SHORTCUTS.find(
    (one) => one.scope === scope && !one.withControl && one.keys.includes(key),
  );
  if (found === undefined) return null;
  const { action, keys, scrolls = false } = found;
  return { action, isBack: keys.length > 1 && keys[0] === key, scrolls };
}
