import { describe, expect, it } from 'vitest';
import { foldWord } from '@/lib/content/timing/matching/fold-word';

describe('foldWord', () => {
  it.each([
    ['Open-Weight', 'open weight'],
    ['GPT-4', 'gpt4'],
    ['U.S', 'US'],
    ['10,000', '10000'],
    ['5.2', '5,2'],
    ['It’s', "it's"],
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['３Ｄ', '3D'],
  ])('gives the same result for %s and %s', (one, other) => {
    expect(foldWord(one)).toEqual(other.split(' ').flatMap(foldWord));
  });

  it('leaves a word of a script without case unchanged', () => {
    expect(foldWord('字')).toEqual(['字']);
    expect(foldWord('أين').length).toBe(1);
  });
});
