import { describe, expect, it } from 'vitest';
import { shortNameOf, withInitial } from '@/lib/language/short-name';

describe('the short name of a speaker', () => {
  it.each([
    ['Joanna Rivers', 'Joanna'],
    ['Dr. Anna Meier', 'Anna'],
    ['Prof. Dr. Karl-Heinz van der Berg', 'Karl-Heinz'],
    ['نورا سالم', 'نورا'],
  ])('is the first name (%s)', (name, short) => {
    expect(shortNameOf(name)).toBe(short);
  });

  it.each([
    'Nora',
    'Dr. Meier',
    'J. R. Smith',
    'Speaker 1',
    'Speaker One',
    'Audience Member',
    'The Baker',
    'Women in the audience',
    '山田太郎',
  ])('is the whole name if it has no first name (%s)', (name) => {
    expect(shortNameOf(name)).toBe(name);
  });

  it('has the initial of the last name where two have the same first name', () => {
    expect(withInitial('Dr. Anna von Berg')).toBe('Anna B.');
    expect(withInitial('Anna')).toBe('Anna');
  });
});
