import { describe, expect, it } from 'vitest';
import { contrast, readableAccent } from '@/lib/show/accent';
import { toOklch, type Rgb } from '@/lib/show/oklch';

function rgbOf(hex: string): Rgb {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

describe('the accent of a show', () => {
  it.each(['#ffff00', '#000000', '#ffffff', '#9a3412', '#7fff00', '#123456'])(
    'is readable as text in light and dark for any colour (%s)',
    (chosen) => {
      const { light, dark } = readableAccent(chosen);
      expect(contrast(light, '#fdfcfa')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(dark, '#161514')).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(['#ffff00', '#000000', '#ffffff', '#9a3412', '#7fff00', '#123456', '#2f5d62'])(
    'fills a button that stands out from the page and has a readable label (%s)',
    (chosen) => {
      const { lightFill, darkFill } = readableAccent(chosen);
      expect(contrast(lightFill, '#fdfcfa')).toBeGreaterThanOrEqual(3);
      expect(contrast(darkFill, '#161514')).toBeGreaterThanOrEqual(3);
      for (const fill of [lightFill, darkFill]) {
        expect(contrast(fill, '#ffffff')).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('keeps its hue and its share of chroma on dark pages', () => {
    // Mixed with white, it was #6d8e91, which is nearly grey.
    expect(readableAccent('#2f5d62').dark).toBe('#4f959d');
    expect(toOklch(rgbOf(readableAccent('#8b1e3f').dark)).hue).toBeCloseTo(
      toOklch(rgbOf('#8b1e3f')).hue,
      1,
    );
  });

  it('is the colour for dark pages that an author chooses, made readable', () => {
    expect(readableAccent('#2f5d62', '#e0b040').dark).toBe('#e0b040');
    expect(contrast(readableAccent('#2f5d62', '#101010').dark, '#161514')).toBeGreaterThan(4.5);
    expect(readableAccent('#2f5d62', '#e0b040').light).toBe('#2f5d62');
  });

  it('stays unchanged if it is already readable', () => {
    expect(readableAccent('#9a3412').light).toBe('#9a3412');
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
