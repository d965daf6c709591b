import { describe, expect, it } from 'vitest';
import { hasPhrase, pairNumber, pairNumbers } from '@/lib/search/phrase';
import { stem } from '@/lib/search/stemmers/english';
import { termsIn, termsWith } from '@/lib/search/word-terms';

const termsOf = termsWith(stem);
const TEXT = termsIn('The open-weight models of Z.ai, and l’hôtel. The open road.', termsOf);

function phrase(text: string): string[] {
  return termsIn(text, termsOf).map(({ whole }) => whole);
}

describe('a phrase', () => {
  it.each([
    ['the open-weight models', true],
    ['the open weight models', true],
    ['weight models of', true],
    ['model of z.ai', true],
    ['and l’hotel', true],
    ['hotel the open road', true],
    ['the open', true],
    ['open models', false],
    ['of the', false],
    ['open road sign', false],
  ])('%s is found: %s', (text, isFound) => {
    expect(hasPhrase(TEXT, phrase(text))).toBe(isFound);
  });

  it('has only pairs that the text has', () => {
    const pairs = new Set(pairNumbers([TEXT]));
    for (const text of [
      'open weight',
      'weight models',
      'openweight model',
      'the open',
      'hotel the',
    ]) {
      const [first = '', second = ''] = phrase(text);
      expect(pairs.has(pairNumber(first, second)), text).toBe(true);
    }
    expect(pairs.has(pairNumber('open', 'model'))).toBe(false);
    expect(pairs.has(pairNumber('zai', 'road'))).toBe(false);
  });
});
