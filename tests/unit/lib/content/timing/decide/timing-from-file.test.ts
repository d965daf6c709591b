import { describe, expect, it } from 'vitest';
import type { TimedText } from '@/lib/content/timing/decide/timed-text';
import { timingFromFile } from '@/lib/content/timing/decide/timing-from-file';
import { transcript } from '@/tests/support/timed-episode';

const text = transcript('Old maps have no north.', 'Nobody missed it.');

/** Cues of the given length, without times of words. */
function cues(seconds: number, ...said: string[]): TimedText {
  return {
    durationSeconds: null,
    cues: said.map((one, at) => {
      const time = { startSeconds: at * seconds, endSeconds: (at + 1) * seconds };
      return { speaker: null, ...time, pieces: [{ text: one, ...time }] };
    }),
  };
}

describe('the timing from a file', () => {
  it('has words if the file has times of words', () => {
    const said = 'Old maps have no north Nobody missed it'.split(' ');
    const { timing } = timingFromFile(cues(0.5, ...said), text, 4);
    expect(timing.level).toBe('words');
    expect(timing.words[1]).toEqual({ startSeconds: 0.5, endSeconds: 1 });
    expect(timing.blocks).toEqual([
      { startSeconds: 0, endSeconds: 2.5 },
      { startSeconds: 2.5, endSeconds: 4 },
    ]);
    expect(timing.durationSeconds).toBe(4);
  });

  it('has sentences, timed by letters, if cues are short', () => {
    const { timing } = timingFromFile(
      cues(9, 'Old maps have no north. Nobody', 'missed it.'),
      text,
      18,
    );
    expect(timing.level).toBe('sentences');
    expect(timing.words[0]).toEqual({ startSeconds: 0, endSeconds: (9 * 3) / 24 });
    expect(timing.blocks[1]).toEqual({
      startSeconds: expect.closeTo(6.75) as number,
      endSeconds: 18,
    });
  });

  it('has only paragraphs if cues are long', () => {
    const { timing } = timingFromFile(
      cues(30, 'Old maps have no north.', 'Nobody missed it.'),
      text,
      60,
    );
    expect(timing.level).toBe('paragraphs');
    expect(timing.words).toEqual(Array(8).fill(null));
    expect(timing.blocks[1]).toEqual({ startSeconds: 30, endSeconds: 60 });
  });

  it('gives no start to a paragraph that has hardly a word in the file', () => {
    const more = transcript(
      'Old maps have no north.',
      'It says here that an editor put a remark in.',
      'Nobody missed it.',
    );
    const { timing, found, all } = timingFromFile(
      cues(2, 'Old maps have no north.', 'Nobody missed it.'),
      more,
      4,
    );
    expect(timing.blocks[1]).toBeNull();
    expect(timing.blocks[2]).toMatchObject({ startSeconds: 2 });
    expect([found, all]).toEqual([8, 18]);
  });

  it('has the length of the audio from the file, if the file gives it', () => {
    const { timing } = timingFromFile({ ...cues(2, 'Old maps'), durationSeconds: 7 }, text, 4);
    expect(timing.durationSeconds).toBe(7);
  });
});
