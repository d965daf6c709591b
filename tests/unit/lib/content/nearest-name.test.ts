import { describe, expect, it } from 'vitest';
import { nearestName } from '@/lib/content/nearest-name';

const NAMES = ['out', 'port', 'host', 'Maps.mp3'];

describe('the nearest name', () => {
  it.each([
    ['prot', 'port'],
    ['pots', 'port'],
    ['hosts', 'host'],
    ['OUT', 'out'],
    ['map.mp3', 'Maps.mp3'],
  ])('to %s is %s', (typed, near) => {
    expect(nearestName(typed, NAMES)).toBe(near);
  });

  it.each(['verbose', 'x', ''])('to "%s" does not exist', (typed) => {
    expect(nearestName(typed, NAMES)).toBeUndefined();
  });
});
