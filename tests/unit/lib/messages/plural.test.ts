import { describe, expect, it } from 'vitest';
import { plural } from '@/lib/messages/plural';
import { messages } from '@/lib/messages/ar/pages';

describe('plural', () => {
  it('takes the form that English has for a count', () => {
    const episodes = plural('en', { one: '# episode', other: '# episodes' });
    expect([0, 1, 2].map(episodes)).toEqual(['0 episodes', '1 episode', '2 episodes']);
  });

  it('takes each of the six forms of Arabic', () => {
    const { episodes } = messages.site;
    expect([0, 1, 2, 3, 11, 100].map(episodes)).toEqual([
      'لا حلقات',
      'حلقة واحدة',
      'حلقتان',
      '3 حلقات',
      '11 حلقة',
      '100 حلقة',
    ]);
  });

  it('takes the general form where a language has no text for its own', () => {
    expect(plural('ar', { other: '# items' })(2)).toBe('2 items');
  });
});
