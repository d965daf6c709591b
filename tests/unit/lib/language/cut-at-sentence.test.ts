import { describe, expect, it } from 'vitest';
import { cutAtSentence } from '@/lib/language/cut-at-sentence';
import { sentenceRulesFor } from '@/lib/language/sentence-rules-for';

const rules = sentenceRulesFor('en');
const TEXT = 'Old maps have no north. Dr. Lund says why. Nobody believes him.';

describe('a text cut at a sentence', () => {
  it('stays whole if it is short enough', () => {
    expect(cutAtSentence(TEXT, TEXT.length, rules)).toBe(TEXT);
  });

  it('has as many whole sentences as fit', () => {
    expect(cutAtSentence(TEXT, 45, rules)).toBe('Old maps have no north. Dr. Lund says why.');
    expect(cutAtSentence(TEXT, 41, rules)).toBe('Old maps have no north.');
  });

  it('is cut at a word if its first sentence is too long', () => {
    expect(cutAtSentence(TEXT, 20, rules)).toBe('Old maps have no…');
    expect(cutAtSentence('古地圖沒有北方古地圖沒有北方', 8, rules)).toBe('古地圖沒有北方…');
  });
});
