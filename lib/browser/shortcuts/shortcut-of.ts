/** The properties of a keyboard event that identify its key. */
type Key = {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  getModifierState?(name: string): boolean;
};

const PUNCTUATION: Readonly<Record<string, readonly [string, string]>> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
  Period: ['.', '>'],
};

/**
 * The key of a shortcut, independent of keyboard layout and Caps Lock: letters are lower case, or
 * upper case with Shift.
 *
 * On a layout of Latin letters it is the letter that the key types, so that on AZERTY and Dvorak
 * it is the letter printed on the key. On a layout of another script, which has no such letter,
 * the position of the key decides.
 */
export function shortcutOf(event: Key): string {
  const { key, code, shiftKey } = event;
  // A character typed with AltGr, such as µ, is intended as it is.
  const isPlain = event.getModifierState?.('AltGraph') !== true;
  const letter = isPlain && isOtherScript(key) ? byPosition(code, shiftKey) : key;
  if (!/^[a-z]$/i.test(letter)) return letter;
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

/** Keys without a letter have names in ASCII, such as `ArrowLeft`. */
function isOtherScript(key: string): boolean {
  return /[^\x00-\x7f]/.test(key) && !/\p{Script=Latin}/u.test(key);
}

function byPosition(code: string, shiftKey: boolean): string {
  return PUNCTUATION[code]?.[shiftKey ? 1 : 0] ?? code.replace(/^Key/, '');
}
