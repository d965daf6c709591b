import { describe, expect, it } from 'vitest';
import { slugsFor } from '@/tools/import/episode/slugs';

const one = (title: string, fields: { link?: string; number?: number; date?: string } = {}) => ({
  ...{ title, link: '', number: null, date: '2015-10-29T06:00:00Z' },
  ...fields,
});

describe('names of files', () => {
  it.each([
    [
      'the link',
      one('Low water', { link: 'https://t.example/2015/when-the-sea-goes.html' }),
      'when-the-sea-goes',
    ],
    [
      'the title, if the link is a number',
      one('Low water', { link: 'https://t.example/1234' }),
      'low-water',
    ],
    ['the title without the show', one('Tide Tables: Łódź & Übersee'), 'lodz-ubersee'],
    ['the number, without Latin letters', one('満潮', { number: 7 }), '7'],
    ['the day, without a number either', one('満潮'), '2015-10-29'],
    [
      'the title, cut at a word',
      one('a-word '.repeat(20)),
      'a-word-a-word-a-word-a-word-a-word-a-word-a-word-a-word-a',
    ],
    ['a title that a system reserves', one('CON'), 'con-episode'],
  ])('come from %s', (_, episode, name) =>
    expect(slugsFor([episode], 'Tide Tables')).toEqual([{ name, taken: null }]),
  );

  it('are counted from the oldest, and never taken twice', () => {
    const episodes = [one('Again', { date: '2016-01-01' }), one('Again', { date: '2015-01-01' })];
    expect(slugsFor(episodes, 'Tides', new Set(['again-2']))).toEqual([
      { name: 'again-3', taken: 'again' },
      { name: 'again', taken: null },
    ]);
  });

  it('are titles where all links are the same', () => {
    const link = 'https://t.example/our-show';
    expect(
      slugsFor([one('Ebb tide', { link }), one('Flood', { link })], 'Tides').map(
        ({ name }) => name,
      ),
    ).toEqual(['ebb-tide', 'flood']);
  });
});
