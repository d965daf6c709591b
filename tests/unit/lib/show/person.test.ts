import { describe, expect, it } from 'vitest';
import { initialOf } from '@/lib/show/person';

describe('the initial of a person', () => {
  it.each([
    ['nora', 'N'],
    ['“Öz” Kaya', 'Ö'],
    ['نورا', 'ن'],
    ['山田', '山'],
    ['7 of Nine', '7'],
    ['…', ''],
  ])('of %s is %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
