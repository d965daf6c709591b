import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';

const WORDS = ['the', 'bridge', 'costs', 'nine'];

function words(count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[at % WORDS.length]).join(' ');
}

function wordsRead(body: string): number {
  return readBody(body, { people: [{ name: 'Joanna' }], firstLine: 1, language: 'en' }).transcript
    .wordCount;
}

/**
 * Each of these takes a few tenths of a second. An algorithm with quadratic time would take half
 * a minute or more. The limit is between the two, so that a busy machine does not matter.
 */
const LIMIT = { timeout: 20_000 };

describe('a transcript of three hours is read fast', LIMIT, () => {
  it('if it is well written', () => {
    const paragraph = `**Joanna:** So ${words(19)}.`;
    expect(wordsRead(Array(1500).fill(paragraph).join('\n\n'))).toBe(30_000);
  });

  it('if a machine wrote it', () => {
    const part = [
      'THE COSTS',
      `**The town** Money ${words(29)}. ---`,
      `A ** bridge** and ${words(26)} **for`,
      `carts** ${words(29)}. ## The town`,
    ].join('\n\n');
    expect(wordsRead(Array(250).fill(part).join('\n\n'))).toBe(30 * 3 * 250);
  });

  it.each([
    ['bold', ' ** '],
    ['bold that opens', ' **'],
    ['bold inside words', '**'],
    ['rules', '. --- '],
    ['dashes', ' --- '],
    ['signs of headings', '. ## '],
    ['line breaks', '\n'],
  ])('if it is one paragraph with 500 markers of %s', (_, sign) => {
    expect(wordsRead(Array(500).fill(words(60)).join(sign))).toBeGreaterThan(29_000);
  });

  it.each([
    ['a name with spaces and no end', `Joanna${'\u00a0'.repeat(50_000)}x: ${words(9)}`, 11],
    ['bold with spaces and no end', `**Joanna${'\u00a0'.repeat(50_000)}x** ${words(9)}`, 11],
    ['comments without an end', `<div>${'<!-- '.repeat(20_000)}`, 0],
    ['tags without an end', `<div>${'<a "'.repeat(20_000)}`, 0],
    ['stops and quotes', `.${'"'.repeat(50_000)}x`, 1],
    ['nothing but stars', '*'.repeat(50_000), 0],
    ['one title', Array(3000).fill('## Costs\n\na b').join('\n\n'), 6000],
  ])('if it has %s', (_, body, count) => {
    expect(wordsRead(body)).toBe(count);
  });
});
