import { expect, it } from 'vitest';
import { isInCapitals } from '@/lib/transcript/capitals';

it.each([
  ['QWABLE-V1: LEARNING BY WATCHING', true],
  ['ÜBERSICHT', true],
  ['FAQ', false],
  ['The FAQ', false],
  ['2026', false],
  ['مقدمة', false],
])('tells a title in capitals from others (%s)', (title, expected) => {
  expect(isInCapitals(title)).toBe(expected);
});
