import { describe, expect, it } from 'vitest';
import { fromOklch, mostChroma, toOklch, type Rgb } from '@/lib/show/oklch';

describe('OKLCH', () => {
  it.each([
    // From https://www.w3.org/TR/css-color-4/#ok-lab and the same sums in other libraries.
    [[255, 255, 255], 1, 0],
    [[255, 0, 0], 0.628, 0.258],
    [[0, 0, 255], 0.452, 0.313],
    [[0, 128, 0], 0.52, 0.177],
  ] as [Rgb, number, number][])('measures lightness and chroma of %j', (rgb, lightness, chroma) => {
    const colour = toOklch(rgb);
    expect(colour.lightness).toBeCloseTo(lightness, 2);
    expect(colour.chroma).toBeCloseTo(chroma, 2);
  });

  it('comes back as the same colour', () => {
    for (const rgb of [
      [12, 200, 99],
      [255, 0, 255],
      [0, 0, 0],
      [47, 93, 98],
    ] as Rgb[]) {
      expect(fromOklch(toOklch(rgb))).toEqual(rgb);
    }
  });

  it('knows the most chroma of a screen', () => {
    const { lightness, chroma, hue } = toOklch([255, 0, 0]);
    expect(mostChroma(lightness, hue)).toBeCloseTo(chroma, 2);
    expect(mostChroma(0.999, hue)).toBeLessThan(0.01);
  });
});
