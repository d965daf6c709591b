import { describe, expect, it } from 'vitest';
import { hyphenateTitle } from '@/lib/content/hyphenate-title';

function hyphenate(title: string, language: string): string {
  return hyphenateTitle(title, language).replaceAll('\u00AD', '|');
}

describe('soft hyphens in a title', () => {
  it.each([
    ['de', 'Einwanderungsgesetz im Alltag', 'Einwan|de|rungs|gesetz im Alltag'],
    ['de-AT', 'Vorratsdatenspeicherung', 'Vorrats|da|ten|spei|cherung'],
    ['en', 'On internationalization', 'On inter|na|tion|al|ization'],
    ['de', 'Der Alltag im Gesetz', 'Der Alltag im Gesetz'],
    ['ja', 'Donaudampfschifffahrt', 'Donaudampfschifffahrt'],
    [
      'de',
      'https://example.org/donaudampfschifffahrt',
      'https://example.org/donaudampfschifffahrt',
    ],
  ])('stand in long words only, and leave no stubs (%s: %s)', (language, title, expected) => {
    expect(hyphenate(title, language)).toBe(expected);
  });
});
