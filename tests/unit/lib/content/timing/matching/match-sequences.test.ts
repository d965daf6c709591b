import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSequences } from '@/lib/content/timing/matching/match-sequences';

const match = (first: string, second: string) => [
  ...matchSequences(first.split(' '), second.split(' ')),
];

describe('matchSequences', () => {
  it('continues after items that are missing, added or different', () => {
    expect(match('a b c d', 'a b c d')).toEqual([0, 1, 2, 3]);
    expect(match('a x b c', 'a b c')).toEqual([0, -1, 1, 2]);
    expect(match('a b c', 'a x y b c')).toEqual([0, 3, 4]);
    expect(match('a x c', 'a y c')).toEqual([0, -1, 2]);
  });

  it('prefers a whole phrase to parts of it', () => {
    expect(match('the end of the long road', 'the the end of the road')).toEqual([
      1, 2, 3, 4, -1, 5,
    ]);
  });

  it('keeps adjacent items together', () => {
    expect(match('b c d', 'b x c x d b c x b c d')).toEqual([8, 9, 10]);
    expect(match('x b c d y', 'z b w c b c d b q d')).toEqual([-1, 4, 5, 6, -1]);
  });

  it('matches nothing in an empty sequence', () => {
    expect([...matchSequences([], ['a'])]).toEqual([]);
    expect([...matchSequences(['a', 'b'], [])]).toEqual([-1, -1]);
  });

  it('matches only equal items, in ascending order', () => {
    const row = fc.array(fc.constantFrom(...'abcdefg'), { maxLength: 200 });
    fc.assert(
      fc.property(row, row, (first, second) => {
        let latest = -1;
        matchSequences(first, second).forEach((place, at) => {
          if (place === -1) return;
          expect(second[place]).toBe(first[at]);
          expect(place).toBeGreaterThan(latest);
          latest = place;
        });
      }),
    );
  });

  it('finds nearly all words of three hours, although every fifth is wrong', () => {
    const { text, heard, truth } = misheard(30_000, 0.2, 6000);
    const found = matchSequences(text, heard);
    const right = truth.filter((place, at) => place !== -1 && found[at] === place).length;
    const wrong = truth.filter((place, at) => found[at] !== -1 && found[at] !== place).length;
    expect(wrong / truth.length).toBeLessThan(0.01);
    expect(right / truth.filter((place) => place !== -1).length).toBeGreaterThan(0.97);
  });

  it('matches a text with a small vocabulary correctly', () => {
    const { text, heard, truth } = misheard(20_000, 0.1, 40);
    const found = matchSequences(text, heard);
    const right = truth.filter((place, at) => place !== -1 && found[at] === place).length;
    expect(right / text.length).toBeGreaterThan(0.85);
  });

  it('handles a text that repeats the same words', () => {
    const text = Array.from({ length: 6000 }, (_, at) => 'abc'[at % 3] ?? '');
    const found = matchSequences(text, text.slice(3, -6));
    expect(found.filter((place) => place >= 0).length).toBeGreaterThan(5900);
  });
});

/** A text with some frequent words, and the transcript of a program. */
function misheard(count: number, wrong: number, vocabulary: number) {
  let seed = 7;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const word = () => `w${Math.floor(random() ** 4 * vocabulary)}`;
  const text = Array.from({ length: count }, word);
  const heard: string[] = [];
  const truth = text.map((one) => {
    const fate = random() / wrong;
    if (fate < 1 / 3) return -1;
    if (fate < 2 / 3) return heard.push(word()) * 0 - 1;
    if (fate < 1) heard.push(word());
    return heard.push(one) - 1;
  });
  return { text, heard, truth };
}
