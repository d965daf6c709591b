import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages as coreAr } from '@/lib/messages/ar/core';
import { messages as ar } from '@/lib/messages/ar/listening';
import { messages as coreDe } from '@/lib/messages/de/core';
import { messages as de } from '@/lib/messages/de/listening';
import { messages as coreEn } from '@/lib/messages/en/core';
import { messages } from '@/lib/messages/en/listening';
import { keyCapOf, KEPT_KEYS, shortcutFor, SHORTCUTS } from '@/lib/player/shortcuts';

describe('the table of shortcuts', () => {
  it('gives each key one action in its scope', () => {
    const keys = SHORTCUTS.flatMap(({ keys, scope, withControl }) =>
      keys.map((key) => `${scope} ${withControl ? 'Ctrl ' : ''}${key}`),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells which key goes back, and which one scrolls at first', () => {
    expect(shortcutFor('<', 'player')).toEqual({ action: 'rate', isBack: true, scrolls: false });
    expect(shortcutFor('K', 'text')).toEqual({
      action: 'paragraph',
      isBack: false,
      scrolls: false,
    });
    expect(shortcutFor(' ', 'player')).toEqual({ action: 'toggle', isBack: false, scrolls: true });
  });

  it('knows no shortcut outside its scope, nor one that needs Ctrl', () => {
    expect(shortcutFor('j', 'player')).toBeNull();
    expect(shortcutFor('k', 'site')).toBeNull();
  });

  it('names the key of a control as the keyboard does', () => {
    expect(keyCapOf('mute')).toBe('M');
    expect([keyCapOf('rate', true), keyCapOf('rate')]).toEqual(['<', '>']);
    expect(keyCapOf('back')).toBe('⌫');
  });

  it.each([
    [coreEn, messages],
    [coreDe, de],
    [coreAr, ar],
  ])('names Space in a tooltip as in the list of shortcuts', (core, listening) => {
    expect(listening.keys.toggle[0]).toBe(core.player.spaceKey);
  });

  it('has the boot script keep single characters that do not scroll the page', () => {
    expect(KEPT_KEYS.join('')).toBe('<>mfjkJK/?');
  });

  it('is what docs/player.md lists, in the same order', () => {
    const docs = readFileSync('docs/player.md', 'utf8').replaceAll('`', '');
    const rows = SHORTCUTS.map(({ action }) => docs.indexOf(`| ${messages.keys[action][0]} `));
    expect(rows).not.toContain(-1);
    expect(rows.toSorted((a, b) => a - b)).toEqual(rows);
  });
});
