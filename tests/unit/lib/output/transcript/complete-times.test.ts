import { describe, expect, it } from 'vitest';
import { completeTimes } from '@/lib/output/transcript/complete-times';
import type { Timing, TimeSpan } from '@/lib/transcript/timing';
import { transcript } from '@/tests/support/timed-episode';

const span = (startSeconds: number, endSeconds: number): TimeSpan => ({ startSeconds, endSeconds });
const close = (startSeconds: number, endSeconds: number) => ({
  startSeconds: expect.closeTo(startSeconds) as number,
  endSeconds: expect.closeTo(endSeconds) as number,
});
const timing = (change: Partial<Timing>): Timing => ({
  level: 'words',
  durationSeconds: 20,
  words: [],
  blocks: [],
  ...change,
});

describe('times for captions', () => {
  it('fill gaps between two words', () => {
    const text = transcript('one abcd efgh two');
    const known = timing({ words: [span(0, 1), null, null, span(2, 3)], blocks: [span(0, 3)] });
    expect(completeTimes(text, known)).toEqual([
      span(0, 1),
      close(1, 1.5),
      close(1.5, 2),
      span(2, 3),
    ]);
  });

  it('divide a paragraph among its words if nothing else is known', () => {
    const text = transcript('abcd efgh', 'ijkl');
    const known = timing({
      level: 'paragraphs',
      words: [null, null, null],
      blocks: [span(2, 3), span(5, 5.8)],
    });
    expect(completeTimes(text, known)).toEqual([close(2, 2.5), close(2.5, 3), close(5, 5.8)]);
  });

  it('are divided among untimed paragraphs up to the next timed one', () => {
    const text = transcript('abcd', 'efgh', 'ijkl');
    const known = timing({
      level: 'paragraphs',
      words: [null, null, null],
      blocks: [span(2, 3), null, span(3, 20)],
    });
    expect(completeTimes(text, known)).toEqual([close(2, 2.5), close(2.5, 3), close(3, 3.8)]);
  });

  it('do not stretch a few words over minutes of music', () => {
    const text = transcript('abcde', 'fghij');
    const known = timing({
      level: 'paragraphs',
      words: [null, null],
      blocks: [span(0, 300), span(300, 600)],
      durationSeconds: 600,
    });
    expect(completeTimes(text, known)).toEqual([close(0, 1), close(300, 301)]);
  });

  it('omit words that do not fit, unless they are few', () => {
    const added = Array.from({ length: 13 }, () => 'added').join(' ');
    const words = [span(0, 1), ...Array<null>(13).fill(null), span(1, 2)];
    const known = timing({ words, blocks: [span(0, 2)] });
    expect(completeTimes(transcript(`one ${added} two`), known)[5]).toBeNull();
    const few = timing({ words: [span(0, 1), null, span(1, 2)], blocks: [span(0, 2)] });
    expect(completeTimes(transcript('one added two'), few)[1]).toEqual(span(1, 1));
  });
});
