import { describe, expect, it } from 'vitest';
import { contrast, readableAccent } from '@/lib/show/accent';

describe('the accent of a show', () => {
  it.each(['#ffff00', '#000000', '#ffffff', '#9a3412', '#7fff00', '#123456'])(
    'is readable as text in light and dark for any colour (%s)',
    (chosen) => {
      const { light, dark } = readableAccent(chosen);
      expect(contrast(light, '#fdfcfa')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, '#161514')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('stays unchanged if it is already readable', () => {
    expect(readableAccent('#9a3412').light).toBe('#9a3412');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
