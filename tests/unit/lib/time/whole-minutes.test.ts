import { expect, it } from 'vitest';
import { hoursAndMinutes, partMinutes } from '@/lib/time/whole-minutes';

it('gives no length to a part of less than 90 seconds', () => {
  expect([24, 63, 89.9, 90, 150, 3600].map(partMinutes)).toEqual([null, null, null, 2, 3, 60]);
});

it('splits a duration into hours and minutes', () => {
  expect(hoursAndMinutes(453)).toEqual({ hours: 0, minutes: 8 });
  expect(hoursAndMinutes(12)).toEqual({ hours: 0, minutes: 1 });
  expect(hoursAndMinutes(3590)).toEqual({ hours: 1, minutes: 0 });
  expect(hoursAndMinutes(4320)).toEqual({ hours: 1, minutes: 12 });
});
