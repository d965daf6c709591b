import { expect, it } from 'vitest';
import { addNumber, addRising, ByteReader } from '@/lib/search/index/bytes';
import { pairFile, textsWithPair } from '@/lib/search/index/pair-file';
import { addPosting, levelOf, postingsIn } from '@/lib/search/index/postings';
import { readWordFile, wordFile } from '@/lib/search/index/word-file';

it('numbers of any size are read as they were written', () => {
  const numbers = [0, 1, 127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1];
  const bytes: number[] = [];
  for (const number of numbers) addNumber(bytes, number);
  addRising(bytes, [0, 1, 500]);
  const reader = new ByteReader(Uint8Array.from(bytes));
  expect(numbers.map(() => reader.number())).toEqual(numbers);
  expect(reader.rising(3)).toEqual([0, 1, 500]);
  expect(reader.isAtEnd).toBe(true);
  expect(() => reader.number()).toThrow(RangeError);
});

it('a file of words has each term with its texts and weights', () => {
  const postings = [
    { text: 0, level: 15 },
    { text: 7, level: 1 },
    { text: 9000, level: 3 },
  ];
  const bytes: number[] = [];
  postings.forEach((one, at) => addPosting(bytes, postings[at - 1]?.text ?? -1, one));
  const terms = readWordFile(
    wordFile([
      { term: 'été', bytes },
      { term: '東', bytes: [] },
    ]),
  );
  expect(terms.map(({ term, postings: read }) => [term, read()])).toEqual([
    ['été', postings],
    ['東', []],
  ]);
  expect(postingsIn(Uint8Array.from(bytes))).toEqual(postings);
});

it('a file of pairs has the texts of each, and none of others', () => {
  const file = pairFile([
    { pair: 3, texts: [0, 4] },
    { pair: 90_000, texts: [2] },
  ]);
  expect([3, 90_000, 4, 99_999].map((pair) => textsWithPair(file, pair))).toEqual([
    [0, 4],
    [2],
    [],
    [],
  ]);
});

it('a word weighs more the more often it occurs, and the shorter the text', () => {
  const levels = [1, 2, 5, 15, 200].map((count) => levelOf(count, 1500));
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(levelOf(1, 300)).toBeGreaterThan(levelOf(1, 9000));
  expect(levelOf(1, 100_000)).toBe(1);
  expect(levelOf(1000, 10)).toBe(15);
});
