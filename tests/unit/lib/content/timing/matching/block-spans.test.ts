import { describe, expect, it } from 'vitest';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';

const word = (at: number) => ({ startSeconds: at, endSeconds: at + 0.5 });
const unknown = (count: number) => Array<null>(count).fill(null);

describe('the time of a paragraph', () => {
  it('extends from its first word to its last word', () => {
    expect(blockSpans([word(0), word(1), null, word(3), word(4)], [2, 3])).toEqual([
      { startSeconds: 0, endSeconds: 1.5 },
      { startSeconds: 3, endSeconds: 4.5 },
    ]);
  });

  it('is unknown if only two of many words have a time', () => {
    expect(blockSpans([word(0), ...unknown(3), word(3)], [5])).toEqual([null]);
    expect(blockSpans([word(0), word(1)], [2])).toEqual([{ startSeconds: 0, endSeconds: 1.5 }]);
  });

  it('is unknown if the time of its beginning is unknown', () => {
    const end = [word(20), word(21), word(22)];
    expect(blockSpans([...unknown(12), ...end], [15])[0]).toMatchObject({ startSeconds: 20 });
    expect(blockSpans([...unknown(13), ...end], [16])).toEqual([null]);
  });

  it('is unknown if no word has a time', () => {
    expect(blockSpans([null, null], [1, 1])).toEqual([null, null]);
  });
});
