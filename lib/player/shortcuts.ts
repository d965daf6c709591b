/** What a keyboard shortcut does. */
export type ShortcutAction =
  | 'toggle'
  | 'skip'
  | 'rate'
  | 'mute'
  | 'back'
  | 'stage'
  | 'sentence'
  | 'paragraph'
  | 'find'
  | 'search'
  | 'help';

export type Shortcut = {
  readonly action: ShortcutAction;
  /** Keys as `shortcutOf` returns them, the backward one first. */
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
  { action: 'back', keys: ['Backspace'], scope: 'player' },
  { action: 'stage', keys: ['f'], scope: 'player' },
  { action: 'sentence', keys: ['j', 'k'], scope: 'text' },
  { action: 'paragraph', keys: ['J', 'K'], scope: 'text' },
  { action: 'find', keys: ['/'], scope: 'text' },
  { action: 'search', keys: ['k'], scope: 'site', withControl: true },
  { action: 'help', keys: ['?'], scope: 'player' },
];

/**
 * What is printed on the key of a shortcut, for the tooltip of the control that does the same.
 * Space has a name in each language, so that its controls name it themselves.
 *
 * @param isBack Of two keys, the one that goes back.
 */
export function keyCapOf(action: ShortcutAction, isBack = false): string {
  const { keys = [] } = SHORTCUTS.find((one) => one.action === action) ?? {};
  const key = keys.at(isBack ? 0 : -1) ?? '';
  return KEY_CAPS[key] ?? key.toUpperCase();
}

const KEY_CAPS: Readonly<Record<string, string>> = { Backspace: '\u232B' };

/** Keys of one character, which the boot script keeps until the page can answer them. */
export const KEPT_KEYS: readonly string[] = SHORTCUTS.filter(
  ({ withControl, scrolls }) => !withControl && !scrolls,
)
  .flatMap(({ keys }) => keys)
  .filter((key) => key.length === 1);

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
