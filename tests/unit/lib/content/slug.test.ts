import { describe, expect, it } from 'vitest';
import { idOf } from '@/lib/content/slug';

describe('the id of a topic or a person', () => {
  it.each([
    ['Open weights', 'open-weights'],
    ['Jörg Müßig', 'jorg-mussig'],
    ['C++', 'c-plus-plus'],
    ['C#', 'c-sharp'],
    ['地図', '地図'],
    ['Карты', 'карты'],
    ['مرافئ', 'مرافئ'],
    ['İstanbul', 'istanbul'],
  ])('of %s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it.each([
    ['🎧', 'u1f3a7'],
    ['❤️', 'u2764-fe0f'],
    ['???', 'u3f-3f-3f'],
  ])('spells %s, which has no letter, as %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  it('fits into a file name, escaped or not, and stays unique', () => {
    const [one, other] = ['a', 'b'].map((end) => idOf(`${'港'.repeat(200)}${end}`));
    expect(one).not.toBe(other);
    for (const id of [one ?? '', idOf('🎧'.repeat(100)), idOf('word '.repeat(90))]) {
      expect(encodeURIComponent(id).length).toBeLessThanOrEqual(120);
      expect(id).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*[\p{L}\p{N}]$/u);
    }
  });

  it('has no character with a special meaning in an address or a path', () => {
    for (const name of ['../..', '</script>', 'a/b', '_', '.', '\u202Eabc', '%2F']) {
      expect(idOf(name)).toMatch(/^[a-z0-9-]+$/);
    }
  });
});
