/** What a keyboard event says of its key. */
type Key = {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  getModifierState?(name: string): boolean;
};

const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
  Period: ['.', '>'],
};

/**
 * The key that a shortcut is known by, whatever the layout of the keyboard and
 * Caps Lock: letters in lower case, with Shift in upper case.
 *
 * A layout of Latin letters is taken by what it writes, so that AZERTY and Dvorak
 * have the letters that are printed on their keys. Another script has no such
 * letter; there the place of the key decides.
 */
export function shortcutOf(event: Key): string {
  const { key, code, shiftKey } = event;
  // What AltGr writes, such as µ, is meant as it is.
  const isPlain = event.getModifierState?.('AltGraph') !== true;
  const letter = isPlain && isOtherScript(key) ? atPlace(code, shiftKey) : key;
  if (!/^[a-z]$/i.test(letter)) return letter;
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** Keys without a letter have names in ASCII, such as `ArrowLeft`. */
function isOtherScript(key: string): boolean {
  return /[^\x00-\x7f]/.test(key) && !/\p{Script=Latin}/u.test(key);
}

function atPlace(code: string, shiftKey: boolean): string {
  return SIGNS[code]?.[shiftKey ? 1 : 0] ?? code.replace(/^Key/, '');
}
