import { describe, expect, it } from 'vitest';
import { beginWithSound } from '@/tools/align/begin-with-sound';
import { loudnessOfSamples } from '@/tools/align/loudness';
import { pausesIn } from '@/tools/align/pauses';

const ROOM = -55;
const VOICE = -18;

/** The loudness of stretches of `[seconds, decibels]`. */
function loudness(...stretches: readonly (readonly [seconds: number, decibels: number])[]) {
  const decibels = Float32Array.from(
    stretches.flatMap(([seconds, level]) => Array<number>(Math.round(seconds * 100)).fill(level)),
  );
  return { decibels, hopSeconds: 0.01 };
}

const word = (start: number, end: number) => ({ start, end });
const starts = (words: readonly { readonly start: number }[]) =>
  words.map(({ start }) => Math.round(start * 100) / 100);

describe('pauses', () => {
  it('are at least 150 ms long', () => {
    const sound = loudness([1, VOICE], [0.14, ROOM], [1, VOICE], [0.4, ROOM], [1, VOICE]);
    expect(pausesIn(sound)).toEqual([
      { from: expect.closeTo(2.14, 6), to: expect.closeTo(2.54, 6) },
    ]);
  });

  it('end where a soft sound begins that grows loud', () => {
    const sound = loudness([1, VOICE], [1, ROOM], [0.1, -48], [1, VOICE]);
    expect(pausesIn(sound)[0]?.to).toBeCloseTo(2, 6);
  });

  it('contain a breath', () => {
    const sound = loudness([1, VOICE], [0.5, ROOM], [0.2, -49], [0.5, ROOM], [1, VOICE]);
    expect(pausesIn(sound)).toEqual([{ from: 1, to: expect.closeTo(2.2, 6) }]);
  });

  it('contain steady noise that is louder than the digital silence of other pauses', () => {
    const noise = Array.from({ length: 280 }, (_, at) => [0.01, -43 + (at % 3)] as const);
    const silent = [0.25, -100] as const;
    const sound = loudness([1, VOICE], silent, [0.02, -50], ...noise, silent, [1, VOICE], silent);
    expect(pausesIn(sound)[0]).toEqual({ from: 1, to: expect.closeTo(4.32, 6) });
  });

  it('are not where a voice is soft', () => {
    const soft = Array.from({ length: 100 }, (_, at) => [0.01, -45 + 6 * (at % 3)] as const);
    const sound = loudness([1, VOICE], [0.25, -100], ...soft, [0.25, -100], [1, VOICE]);
    expect(pausesIn(sound)).toHaveLength(2);
  });

  it('are unknown below music', () => {
    expect(pausesIn(loudness([1, VOICE], [1, -30], [1, VOICE]))).toEqual([]);
  });
});

describe('words', () => {
  const long = loudness([1, VOICE], [3, ROOM], [2, VOICE]);

  it('begin with their sound if they took in a pause of any length', () => {
    const words = [word(0, 0.5), word(0.5, 1), word(1, 4.4), word(4.4, 5)];
    expect(starts(beginWithSound(words, long))).toEqual([0, 0.5, 4, 4.4]);
  });

  it('begin with their sound if they have no length and stand where a pause begins', () => {
    const sound = loudness([0.9, ROOM], [1, VOICE], [2, ROOM], [2, VOICE]);
    const words = [word(0, 0), word(1.1, 1.9), word(1.9, 1.9), word(4.2, 4.5)];
    expect(starts(beginWithSound(words, sound))).toEqual([0.9, 1.1, 3.9, 4.2]);
  });

  it('begin with their sound if they took in the end of the word before, too', () => {
    const words = [word(0, 0.5), word(0.5, 0.93), word(0.93, 4.4), word(4.4, 5)];
    expect(starts(beginWithSound(words, long))).toEqual([0, 0.5, 4, 4.4]);
  });

  it('share the time behind the pause if they were laid into it', () => {
    const words = [word(0, 1), word(1.2, 1.6), word(2, 2.4), word(4.1, 4.5), word(4.8, 5.2)];
    const moved = beginWithSound(words, long);
    expect(moved[1]?.start).toBeCloseTo(4, 6);
    const found = starts(moved);
    expect(found.toSorted((a, b) => a - b)).toEqual(found);
    expect(found[4]).toBe(4.8);
    expect(moved.every(({ start, end }) => end >= start)).toBe(true);
  });

  it('stay if they are said before the pause and only end in it', () => {
    const words = [word(0, 0.6), word(0.6, 2.5), word(4, 4.5)];
    expect(beginWithSound(words, long)).toEqual(words);
  });

  it('stay where there is no pause', () => {
    const words = [word(0, 0.5), word(0.5, 1), word(4, 4.5), word(4.5, 5)];
    expect(beginWithSound(words, long)).toEqual(words);
  });

  it('stay if they begin in the silence at the end', () => {
    const words = [word(0, 0.5), word(1.2, 1.6)];
    expect(beginWithSound(words, loudness([1, VOICE], [3, ROOM]))).toEqual(words);
  });
});

describe('the loudness of samples', () => {
  it('is in decibels below full scale, in steps of 10 ms', () => {
    const samples = new Float32Array(1600).map((_, at) => (at < 800 ? 0.1 : 0));
    const { decibels, hopSeconds } = loudnessOfSamples(samples, 16_000);
    expect(hopSeconds).toBe(0.01);
    expect(decibels).toHaveLength(10);
    expect(decibels[0]).toBeCloseTo(-20, 3);
    expect(decibels[9]).toBeCloseTo(-100, 3);
  });
});
