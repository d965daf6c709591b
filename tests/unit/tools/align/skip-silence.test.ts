import { describe, expect, it } from 'vitest';
import { skipSilence } from '@/tools/align/skip-silence';

/** Half a second of silence, a second of speech with a plosive, silence. */
const loudness = Array.from({ length: 200 }, (_, frame) => {
  const isSpeech = frame >= 50 && frame < 150 && !(frame >= 100 && frame < 108);
  return isSpeech ? -150 : -1100;
});
const cepstra = { values: Float32Array.from(loudness), size: 1, hopSeconds: 0.01 };
const word = (start: number, end: number) => ({ start, end, phones: [] });

describe('skipSilence', () => {
  it('moves words that start in silence', () => {
    const [first, second, third] = skipSilence(
      [word(0.2, 0.2), word(0.4, 0.9), word(0.9, 1.2)],
      cepstra,
    );
    expect(first?.start).toBeCloseTo(0.5);
    expect(second?.start).toBeCloseTo(0.5);
    expect(second?.end).toBeCloseTo(0.9);
    expect(third?.start).toBeCloseTo(0.9);
  });

  it('ignores the closure of a plosive', () => {
    expect(skipSilence([word(1, 1.2)], cepstra)).toEqual([word(1, 1.2)]);
  });

  it('keeps a word without sound after it', () => {
    expect(skipSilence([word(1.6, 1.8)], cepstra)).toEqual([word(1.6, 1.8)]);
  });
});
