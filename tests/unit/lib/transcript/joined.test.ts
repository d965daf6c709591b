import { describe, expect, it } from 'vitest';
import { isJoined } from '@/lib/transcript/joined';
import type { Block } from '@/lib/transcript/transcript';

function paragraph(text: string, fields: Partial<Block> = {}): Block {
  return {
    id: 'p1',
    kind: 'paragraph',
    speaker: null,
    startSeconds: null,
    html: text,
    text,
    ...fields,
  };
}

describe('a paragraph that goes on with a sentence', () => {
  it.each([
    ['It brought him', 'a Nobel Prize.', true],
    ['It brought him,', '“a prize”, they said.', true],
    ['It brought him a prize.', 'and then another', false],
    ['He said: “No.”', 'and left', false],
    ['There are two:', 'first, this one', false],
    ['It brought him', 'A Nobel Prize.', false],
    ['It brought him', '42 prizes', false],
    ['جاء إلى', 'المدينة', false],
    ['彼は', '来た', false],
    ['', 'and so on', false],
  ])('is recognized: %s / %s', (before, text, expected) => {
    expect(isJoined(paragraph(text), paragraph(before))).toBe(expected);
  });

  it('belongs to the same speaker and is no list', () => {
    const before = paragraph('It brought him', { speaker: 'Nora' });
    expect(isJoined(paragraph('a prize', { speaker: 'Nora' }), before)).toBe(true);
    expect(isJoined(paragraph('a prize', { speaker: 'Idris' }), before)).toBe(false);
    expect(isJoined(paragraph('a prize', { isUnnamedTurn: true }), before)).toBe(false);
    expect(isJoined(paragraph('a prize', { kind: 'list' }), before)).toBe(false);
    expect(isJoined(paragraph('a prize'), undefined)).toBe(false);
  });
});
