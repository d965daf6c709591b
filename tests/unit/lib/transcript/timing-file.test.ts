import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Timing, TimeSpan } from '@/lib/transcript/timing';
import { decodeTiming, encodeTiming } from '@/lib/transcript/timing-file';

const timing: Timing = {
  level: 'words',
  durationSeconds: 12.3,
  words: [
    { startSeconds: 0.5, endSeconds: 0.82 },
    { startSeconds: 0.82, endSeconds: 1.5 },
    null,
    { startSeconds: 4, endSeconds: 4.4 },
  ],
  blocks: [{ startSeconds: 0.5, endSeconds: 4 }, null, { startSeconds: 4, endSeconds: 12.3 }],
};

describe('timing file', () => {
  it('is decoded to the same timing, in steps of 20 ms', () => {
    expect(decodeTiming(encodeTiming(timing, 7, [2, 1, 1]))).toEqual(timing);
  });

  it('tells which words have estimated times', () => {
    const estimates = [{ from: 1, to: 3 }];
    const file = encodeTiming({ ...timing, estimates }, 7, [2, 1, 1]);
    expect(file.estimates).toEqual([[1, 3]]);
    expect(decodeTiming(file).estimates).toEqual(estimates);
    expect(encodeTiming(timing, 7, [2, 1, 1])).not.toHaveProperty('estimates');
  });

  it('closes pauses too short to notice and keeps audible ones', () => {
    const words = [span(0, 0.2), span(0.24, 0.5), span(1, 1.2)];
    const file = encodeTiming({ ...timing, words }, 7, [2, 1]);
    expect(decodeTiming({ ...file, blockStarts: [0, 50] }).words).toEqual([
      span(0, 0.24),
      span(0.24, 0.5),
      span(1, 1.2),
    ]);
  });

  it('has starts that never decrease, even if words overlap', () => {
    const words = [span(1.009, 1.4), span(1.011, 1.2), span(0.9, 1.3), span(1.5, 2)];
    const decoded = decodeTiming(encodeTiming({ ...timing, words, blocks: [null] }, 7, [4])).words;
    const starts = decoded.map((word) => word?.startSeconds ?? NaN);
    expect(starts).toEqual([0.98, 1.02, 1.06, 1.5]);
  });

  it('begins a block no later than its first word', () => {
    const words = [span(0, 1), span(1, 1), span(1, 2)];
    const blocks = [span(0, 1), span(1, 2)];
    const decoded = decodeTiming(encodeTiming({ ...timing, words, blocks }, 7, [1, 2]));
    expect(decoded.words[1]?.startSeconds).toBe(0.98);
    expect(decoded.blocks[1]?.startSeconds).toBe(0.98);
  });

  it('has no words at the level of paragraphs', () => {
    const file = encodeTiming(
      { ...timing, level: 'paragraphs', words: [null, null] },
      7,
      [1, 0, 1],
    );
    expect(file.starts).toEqual([]);
    expect(decodeTiming(file).words).toEqual([null, null]);
  });

  it.each([
    ['another version', { version: 2 }],
    ['a missing word', { starts: [25, 16, -1] }],
    ['an extra block', { blockStarts: [25, -1, 175, 9] }],
  ])('throws for %s', (_, change) => {
    const file = { ...encodeTiming(timing, 7, [2, 1, 1]), ...change };
    // Such a file may come over the network.
    expect(() => decodeTiming(file as ReturnType<typeof encodeTiming>)).toThrow(TypeError);
  });

  it('for an hour of speech is smaller than 15 kB', () => {
    const hour = speech(9000);
    const counts = Array.from({ length: 100 }, () => 90);
    const json = JSON.stringify(encodeTiming(hour, 123_456_789, counts));
    expect(gzipSync(json).length).toBeLessThan(15_000);
  });
});

function span(startSeconds: number, endSeconds: number): TimeSpan {
  return { startSeconds, endSeconds };
}

/** Words with realistic lengths: log-normal, with a pause after each dozen. */
function speech(count: number): Timing {
  let seed = 42;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const normal = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  let now = 0.5;
  const words = Array.from({ length: count }, (_, at) => {
    const start = now;
    const end = start + Math.exp(Math.log(0.3) + 0.5 * normal());
    now = end + (at % 12 === 11 ? 0.3 + 0.6 * random() : random() < 0.6 ? 0 : 0.08 * random());
    return span(start, end);
  });
  const blocks = Array.from({ length: count / 90 }, (_, at) => words[at * 90] ?? null);
  return { level: 'words', durationSeconds: now, words, blocks };
}
