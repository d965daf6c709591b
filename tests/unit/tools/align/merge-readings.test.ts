import { describe, expect, it } from 'vitest';
import { mergeReadings } from '@/tools/align/merge-readings';

function reading(starts: readonly number[], fits: readonly number[]) {
  return {
    words: starts.map((start) => ({ start, end: start + 0.4, phones: [] })),
    fits: fits.map((fit) => ({ sum: fit * 10, frames: 10 })),
  };
}

function starts(merged: ReturnType<typeof mergeReadings>) {
  return merged.words.map(({ start }) => start);
}

describe('merged readings', () => {
  it('are the better reading where both agree', () => {
    const one = reading([0, 1, 2], [1, 1, 1]);
    const other = reading([0.1, 1.1, 2.1], [2, 2, 2]);
    expect(starts(mergeReadings(one, other))).toEqual([0.1, 1.1, 2.1]);
  });

  it('take a range from the other reading if it fits the audio better', () => {
    const one = reading([0, 1, 7, 8, 4, 5], [2, 2, -1, -1, 2, 2]);
    const other = reading([0, 1, 2, 3, 4, 5], [1, 1, 1, 1, 1, 1]);
    expect(starts(mergeReadings(one, other))).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('do not split a range at a word on which both agree by chance', () => {
    const one = reading([0, 9, 2, 9, 9], [2, 0, 0, 0, 0]);
    const other = reading([0, 1, 2, 3, 4], [0, 1, -1, 1, 1]);
    expect(starts(mergeReadings(one, other))).toEqual([0, 1, 2, 3, 4]);
  });

  it('take a word without frames from the other reading', () => {
    const one = reading([0, 0, 1], [2, 2, 2]);
    one.fits[0] = { sum: 0, frames: 0 };
    const other = reading([0.1, 0.2, 1], [1, 1, 1]);
    expect(starts(mergeReadings(one, other))).toEqual([0.1, 0.1, 1]);
  });

  it('contain the difference of both starts', () => {
    const merged = mergeReadings(reading([0, 1], [1, 1]), reading([0, 1.5], [1, 1]));
    expect(merged.apart).toEqual([0, 0.5]);
  });
});
