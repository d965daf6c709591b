import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messages } from '@/lib/messages/en/listening';
import { KEPT_KEYS, shortcutFor, SHORTCUTS } from '@/lib/player/shortcuts';

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

  it('has the boot script keep single characters that do not scroll the page', () => {
    expect(KEPT_KEYS.join('')).toBe('<>mjkJK/?');
  });

  it('is what docs/player.md lists, in the same order', () => {
    const docs = readFileSync('docs/player.md', 'utf8').replaceAll('`', '');
    const rows = SHORTCUTS.map(({ action }) => docs.indexOf(`| ${messages.keys[action][0]} `));
    expect(rows).not.toContain(-1);
    expect(rows.toSorted((a, b) => a - b)).toEqual(rows);
  });
});
