import { expect, it } from 'vitest';
import { longestWord, titleSize, titleWidth } from '@/components/ui/title-size';

it('gives long titles and long words smaller type', () => {
  const sizes = [
    'A title',
    'Bundesverfassungsgericht',
    'A long title '.repeat(5),
    'Words '.repeat(20),
  ];
  expect(sizes.map((title) => titleSize(title)).map((name) => name.split(' ')[0])).toEqual([
    'text-4xl',
    'text-3xl',
    'text-3xl',
    'text-[1.625rem]',
  ]);
});

it('counts the letters of wide scripts twice, and marks not at all', () => {
  expect(titleWidth('Old maps')).toBe(8);
  expect(titleWidth('東京ラジオ')).toBe(10);
  expect(titleWidth('한국어')).toBe(6);
  expect(titleWidth('cafe\u0301')).toBe(4);
});

it('finds the longest part of a title that has no place for a break', () => {
  expect(longestWord('Old sea-maps, redrawn')).toBe(7);
  expect(longestWord('東京ラジオ abc')).toBe(3);
});
