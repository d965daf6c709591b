import { describe, expect, it } from 'vitest';
import { decide } from '@/tools/align/decide';

const source = { audio: 'a1', text: 'b2' };
const head = { ...source, level: 'words', suspectShare: 0 } as const;

describe('decision to align', () => {
  it('skips an episode that is up to date', () => {
    expect(decide(head, source, false)).toEqual({ kind: 'current', head });
  });

  it.each([
    ['there is no timing', null, source, false, 'new'],
    ['the audio changed', head, { ...source, audio: 'a2' }, false, 'audio'],
    ['a word changed', head, { ...source, text: 'b3' }, false, 'text'],
    ['the author forces it', head, source, true, 'asked'],
  ] as const)('aligns when %s', (_, before, now, isForced, because) => {
    expect(decide(before, now, isForced)).toEqual({ kind: 'align', because });
  });
});
