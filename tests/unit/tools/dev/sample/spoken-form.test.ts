import { describe, expect, it } from 'vitest';
import { spokenForm, writtenWords } from '@/tools/dev/sample/spoken-form';

describe('the spoken form', () => {
  it('is ASCII without quotation marks', () => {
    expect(spokenForm('“Łukasz” isn’t naïve…')).toBe("Wookash isn't naive.");
  });

  it('has a comma instead of a dash, and keeps hyphens', () => {
    expect(spokenForm('a choice — and a re-run')).toBe('a choice, and a re-run');
  });

  it('respells mispronounced words, but no part of another word', () => {
    expect(spokenForm("AI, an API and Z.ai's AIR")).toBe("A.I., an A.P.I. and Z-dot-A.I.'s AIR");
  });

  it('has as many words as the written form', () => {
    const sentence = 'Buyers of GLM 5.2 gain a choice — and with it a chore — from OpenAI.';
    expect(writtenWords(spokenForm(sentence))).toHaveLength(writtenWords(sentence).length);
  });
});

describe('written words', () => {
  it('have no punctuation around them', () => {
    expect(writtenWords('"Daisy Bell", he said — 52,000 times.')).toEqual([
      'Daisy',
      'Bell',
      'he',
      'said',
      '52,000',
      'times',
    ]);
  });
});
