import { describe, expect, it } from 'vitest';
import type { HeardWord } from '@/tools/align/heard-words';
import { fitOf, phoneFit } from '@/tools/align/phone-fit';

const FRAMES = 10;
const SOUNDS = ['a', 'i', 's'];

/** The speech: 300 sounds of a tenth of a second, each phone with a distinct spectrum. */
const said = Array.from(
  { length: 300 },
  (_, at) => SOUNDS[(at * 7 + Math.floor(at / 5)) % 3] ?? '',
);

function cepstraOf(sounds: readonly string[]) {
  let state = 1;
  const noise = () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647 - 0.5;
  const rows = sounds.flatMap((sound) =>
    Array.from({ length: FRAMES }, () => [
      0,
      ...SOUNDS.map((other) => (other === sound ? 10 : 0) + 6 * noise()),
    ]),
  );
  return { values: Float32Array.from(rows.flat()), size: 4, hopSeconds: 0.01 };
}

/** A text of words with one phone, three per sentence. */
function reading(sounds: readonly string[]) {
  const words = sounds.map((sound, at): HeardWord => {
    const [start, end] = [at / 10, (at + 1) / 10];
    return { start, end, phones: [[sound, start, end]] };
  });
  const sentences = sounds
    .map((_, at) => at)
    .filter((at) => at % 3 === 0)
    .map((from) => ({ from, to: from + 3 }));
  return { words, sentences };
}

describe('fit of phones', () => {
  it('is high for the spoken text', () => {
    const { words, sentences } = reading(said);
    expect(fitOf(phoneFit(cepstraOf(said), words, sentences))).toBeGreaterThan(0.5);
  });

  it('is about zero for another text', () => {
    const other = said.map((_, at) => SOUNDS[Math.floor(at / 7) % 3] ?? '');
    const { words, sentences } = reading(other);
    expect(fitOf(phoneFit(cepstraOf(said), words, sentences))).toBeLessThan(0.15);
  });

  it('is negative in a part that is not spoken', () => {
    const text = said.map((sound, at) =>
      at >= 150 && at < 180 ? (sound === 'a' ? 's' : 'a') : sound,
    );
    const { words, sentences } = reading(text);
    const fits = phoneFit(cepstraOf(said), words, sentences);
    expect(fitOf(fits.slice(150, 180))).toBeLessThan(0);
    expect(fitOf(fits.slice(0, 150))).toBeGreaterThan(0.5);
  });

  it('is zero without frames', () => {
    const silent: HeardWord = { start: 0, end: 0, phones: [] };
    const fits = phoneFit(cepstraOf(said), [silent], [{ from: 0, to: 1 }]);
    expect(fits).toEqual([{ sum: 0, frames: 0 }]);
    expect(fitOf(fits)).toBe(0);
  });
});
