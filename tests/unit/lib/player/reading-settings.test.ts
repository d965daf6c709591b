import { describe, expect, it } from 'vitest';
import { readReading } from '@/lib/player/reading-settings';

describe('readReading', () => {
  it('keeps every valid value', () => {
    const settings = {
      textSize: '4',
      spacing: 'wide',
      typeface: 'sans',
      stamps: 'off',
      unspoken: 'dim',
      follow: 'off',
    };
    expect(readReading(settings)).toEqual(settings);
  });

  it('drops values and names that do not exist', () => {
    expect(readReading({ textSize: '9', spacing: 1.5, theme: 'dark', stamps: 'off' })).toEqual({
      stamps: 'off',
    });
  });

  it.each([null, undefined, 'wide', 4])('reads %s as the defaults', (value) => {
    expect(readReading(value)).toEqual({});
  });
});
