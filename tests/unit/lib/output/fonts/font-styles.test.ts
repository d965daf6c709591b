import { describe, expect, it } from 'vitest';
import { fontStyles } from '@/lib/output/fonts/font-styles';
import { STYLES, TYPEFACES } from '@/lib/output/fonts/typefaces';
import { LOOKS } from '@/lib/show/look';

const REGULAR = { src: './a.woff2', style: { weight: 400, slope: 'normal' }, range: null } as const;

function facesOf(styles: string): string[] {
  return [...styles.matchAll(/@font-face \{ (.*) \}/g)].map(([, face]) => face ?? '');
}

describe('the style sheet of a typeface', () => {
  it('names its files, with a range for those of other scripts', () => {
    const [first, second] = facesOf(
      fontStyles(TYPEFACES.editorial, [REGULAR, { ...REGULAR, src: './b.woff2', range: 'U+416' }]),
    );
    expect(first).toBe(
      "font-family: 'Source Serif 4'; src: url('./a.woff2') format('woff2'); font-display: swap;",
    );
    expect(second).toContain("url('./b.woff2')");
    expect(second).toContain('unicode-range: U+416;');
  });

  it.each(LOOKS)('has a system font for each style, with the same metrics (%s)', (look) => {
    const styles = fontStyles(TYPEFACES[look], []);
    const fitted = /--fitted: ([^;]+);/.exec(styles)?.[1]?.match(/Fitted [\w ]+/g) ?? [];
    expect(facesOf(styles)).toHaveLength(fitted.length * STYLES.length);
    for (const face of facesOf(styles)) {
      expect(face).toMatch(/size-adjust: \d+(\.\d+)?%/);
      const scale = Number(/size-adjust: ([\d.]+)/.exec(face)?.[1]) / 100;
      const ascent = Number(/ascent-override: ([\d.]+)/.exec(face)?.[1]) / 100;
      expect(scale * ascent).toBeCloseTo(TYPEFACES[look].ascent, 3);
    }
  });

  it('fits Georgia to the semibold by its bold', () => {
    expect(fontStyles(TYPEFACES.editorial, [])).toContain(
      "src: local('Georgia Bold'), local('Georgia-Bold'); font-weight: 600; ascent-override: 110.54%",
    );
  });
});
