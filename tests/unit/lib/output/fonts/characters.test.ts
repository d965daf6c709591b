import { describe, expect, it } from 'vitest';
import { BASE_CHARACTERS, charactersIn } from '@/lib/output/fonts/characters';

describe('the characters of a site', () => {
  it('are Latin letters, figures and punctuation', () => {
    expect(charactersIn(['A plain text: “one”, it’s.'])).toBe([...BASE_CHARACTERS].sort().join(''));
  });

  it('are those that its texts use besides, in one order', () => {
    const found = charactersIn(['Žluťoučký <b>kůň</b>', 'Ж']);
    for (const character of 'ŽťůňýЖ<>') expect(found).toContain(character);
    expect(found).toBe(charactersIn(['Ж', 'Žluťoučký <b>kůň</b>']));
  });
});
