import { describe, expect, it } from 'vitest';
import { speakerChanges } from '@/tools/transcripts/rename-speakers';

const renamed = (text: string, isBold = false) =>
  speakerChanges(text, 1, new Map([['Speaker 1', 'Ada']]), isBold)[0]?.text;

describe('a new name of a speaker', () => {
  it.each([
    ['**Speaker 1:** Hello.', '**Ada:** Hello.'],
    ['**Speaker 1**: Hello.', '**Ada**: Hello.'],
    ['Speaker 1: Hello, Speaker 1: two.', 'Ada: Hello, Speaker 1: two.'],
    ['[12:05] **Speaker 1:** Hello.', '[12:05] **Ada:** Hello.'],
    ['> Speaker 1: Hello.', '> Ada: Hello.'],
  ])('replaces the old one in %s', (text, expected) => {
    expect(renamed(text)).toBe(expected);
  });

  it.each([['Speaker 10: Hello.'], ['I am Speaker 1: hello.'], ['Speaker 1 is here.']])(
    'changes nothing in %s',
    (text) => {
      expect(renamed(text)).toBeUndefined();
    },
  );

  it('may be written in bold', () => {
    expect(renamed('[0:05] Speaker 1: Hello.', true)).toBe('[0:05] **Ada:** Hello.');
  });
});
