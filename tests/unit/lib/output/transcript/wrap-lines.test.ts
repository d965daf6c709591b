import { describe, expect, it } from 'vitest';
import { lineCount, wrapLines } from '@/lib/output/transcript/wrap-lines';

describe('lines of a caption', () => {
  it('have similar lengths', () => {
    expect(wrapLines('The harbour stands where it does because it was moved,', 32)).toEqual([
      'The harbour stands where it',
      'does because it was moved,',
    ]);
    expect(wrapLines('One line.', 32)).toEqual(['One line.']);
    expect(wrapLines('', 32)).toEqual([]);
  });

  it('are no longer than the width', () => {
    const text =
      'A boat could sit on the sand at low water, take her load over the side from carts.';
    for (const width of [12, 20, 32, 65]) {
      const lines = wrapLines(text, width);
      expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(width);
      expect(lines.join(' ')).toBe(text);
      expect(lineCount(text, width)).toBe(lines.length);
    }
  });

  it('do not split a word that is longer than a line', () => {
    expect(wrapLines('see verylongaddress.example now', 10)).toEqual([
      'see',
      'verylongaddress.example',
      'now',
    ]);
  });

  it('can break after any letter of a script without spaces, but not before punctuation', () => {
    expect(wrapLines('古い地図には北がない。それはなぜか。', 9)).toEqual([
      '古い地図には北がな',
      'い。それはなぜか。',
    ]);
    expect(wrapLines('北がない。', 4)).toEqual(['北がな', 'い。']);
  });
});
