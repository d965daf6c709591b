import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/tools/dev/sample/split-sentences';

const split = (text: string) => splitSentences(text, 'en');

describe('the sentences of a paragraph', () => {
  it('end at their final punctuation, without the spaces between', () => {
    expect(split('Is it? It is. So there!')).toEqual(['Is it?', 'It is.', 'So there!']);
  });

  it('do not end inside a name or a number', () => {
    expect(split("Z.ai's GLM 5.2 is picked up. It scored 28.4 on BLEU.")).toEqual([
      "Z.ai's GLM 5.2 is picked up.",
      'It scored 28.4 on BLEU.',
    ]);
  });

  it('do not end at an initial or a title', () => {
    expect(split('Arthur C. Clarke heard it. So did J. R. R. Tolkien and Dr. Who.')).toEqual([
      'Arthur C. Clarke heard it.',
      'So did J. R. R. Tolkien and Dr. Who.',
    ]);
  });

  it('end at a number, an abbreviation in capitals or a letter by itself', () => {
    expect(split('He was at MIT. It was vitamin C. Then 5. And on.')).toEqual([
      'He was at MIT.',
      'It was vitamin C.',
      'Then 5.',
      'And on.',
    ]);
  });

  it('include a closing quotation mark', () => {
    expect(split('It was "too tired." What is "it"?')).toEqual([
      'It was "too tired."',
      'What is "it"?',
    ]);
  });

  it('can have no final punctuation', () => {
    expect(split('It brought him')).toEqual(['It brought him']);
    expect(split('')).toEqual([]);
  });
});
