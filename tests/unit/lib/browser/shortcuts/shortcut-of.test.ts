import { describe, expect, it } from 'vitest';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';

function press(key: string, code: string, shiftKey = false): string {
  return shortcutOf({ key, code, shiftKey });
}

describe('the key of a shortcut', () => {
  it('is the letter that a Latin layout types, at any position', () => {
    expect(press('m', 'Semicolon')).toBe('m'); // AZERTY
    expect(press('j', 'KeyC')).toBe('j'); // Dvorak
    expect(press('é', 'Digit2')).toBe('é');
    expect(press('ö', 'Semicolon')).toBe('ö');
    expect(press('Ö', 'Comma', true)).toBe('Ö'); // Turkish
  });

  it('is decided by the position of the key where the layout has another script', () => {
    expect(press('о', 'KeyJ')).toBe('j'); // Russian
    expect(press('Л', 'KeyK', true)).toBe('K');
    expect(press('μ', 'KeyM')).toBe('m'); // Greek
    expect(press('ت', 'KeyJ')).toBe('j'); // Arabic
    expect(press('؟', 'Slash', true)).toBe('?');
    expect(press('ח', 'KeyJ')).toBe('j'); // Hebrew
    expect(press('Ю', 'Period', true)).toBe('>');
    expect(press('ظ', 'Slash')).toBe('/');
  });

  it('has the case of Shift, not that of Caps Lock', () => {
    expect(press('J', 'KeyJ')).toBe('j');
    expect(press('j', 'KeyJ', true)).toBe('J');
    expect(press('Ь', 'KeyM')).toBe('m');
  });

  it('is unchanged for punctuation, named keys and characters typed with AltGr', () => {
    expect(press('/', 'KeyQ')).toBe('/'); // Hebrew
    expect(press('-', 'Slash')).toBe('-'); // German
    expect(press('ArrowLeft', 'ArrowLeft', true)).toBe('ArrowLeft');
    expect(press(' ', 'Space')).toBe(' ');
    const altGr = { key: 'µ', code: 'KeyM', shiftKey: false, getModifierState: () => true };
    expect(shortcutOf(altGr)).toBe('µ');
  });
});
