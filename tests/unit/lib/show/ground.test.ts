import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readableAccent } from '@/lib/show/accent';
import {
  degreesOf,
  GROUND_HUES,
  groundOfColour,
  groundOfPicture,
  groundStyles,
  type Ground,
} from '@/lib/show/ground';
import { fromOklch, type Rgb } from '@/lib/show/oklch';

const GROUNDS_CSS = readFileSync('app/grounds.css', 'utf8');
const TEXT_CSS = readFileSync('app/globals.css', 'utf8');

const GROUNDS: readonly Ground[] = [...Array.from({ length: GROUND_HUES }, (_, at) => at), 'grey'];

/** Accents in all corners of what an author may choose. */
const ACCENTS = ['#ffff00', '#000000', '#ffffff', '#9a3412', '#7fff00', '#2f5d62', '#8b1e3f'];

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colours of a token in both themes, on all grounds, as the style sheet gives them. */
function groundsOf(token: string): Record<'light' | 'dark', string[]> {
  const rule = new RegExp(`--${token}: light-dark\\(([^;]+)\\);`).exec(GROUNDS_CSS)?.[1] ?? '';
  const number = String.raw`(\d*\.?\d+)`;
  const colour = new RegExp(`oklch\\(${number} calc\\(${number} `, 'g');
  const [light, dark] = [...rule.matchAll(colour)].map(([, lightness, chroma]) =>
    GROUNDS.map((ground) =>
      hexOf(
        fromOklch({
          lightness: Number(lightness),
          chroma: ground === 'grey' ? 0 : Number(chroma),
          hue: ground === 'grey' ? 0 : (degreesOf(ground) * Math.PI) / 180,
        }),
      ),
    ),
  );
  if (light === undefined || dark === undefined) throw new Error(`No colours for --${token}.`);
  return { light, dark };
}

/** A colour that is the same on all grounds. */
function colourOf(token: string): Record<'light' | 'dark', string> {
  const [, light = '', dark = ''] =
    new RegExp(`--${token}: light-dark\\((#\\w+), (#\\w+)\\);`).exec(TEXT_CSS) ?? [];
  return { light, dark };
}

function least(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

describe('text on all grounds of a page', () => {
  it.each(['light', 'dark'] as const)('is readable in the %s theme', (theme) => {
    for (const ground of ['paper', 'raised', 'tinted']) {
      const grounds = groundsOf(ground)[theme];
      expect(least(colourOf('ink')[theme], grounds)).toBeGreaterThanOrEqual(7);
      expect(least(colourOf('quiet')[theme], grounds)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(ACCENTS)('is readable in the accent %s', (chosen) => {
    const accent = readableAccent(chosen);
    for (const ground of ['paper', 'raised']) {
      const { light, dark } = groundsOf(ground);
      expect(least(accent.light, light)).toBeGreaterThanOrEqual(4.5);
      expect(least(accent.dark, dark)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(ACCENTS)('stands beside buttons in the accent %s that can be told from it', (chosen) => {
    const accent = readableAccent(chosen);
    const { light, dark } = groundsOf('paper');
    expect(least(accent.lightFill, light)).toBeGreaterThanOrEqual(3);
    expect(least(accent.darkFill, dark)).toBeGreaterThanOrEqual(3);
  });
});

describe('the ground of a picture', () => {
  const pixels = (...areas: [count: number, colour: Rgb][]): Uint8Array =>
    new Uint8Array(
      areas.flatMap(([count, colour]) => Array.from({ length: count }, () => colour).flat()),
    );

  it('is its hue with the most chroma, not its largest area', () => {
    const green: Rgb = [0, 160, 80];
    const sand: Rgb = [225, 210, 180];
    expect(groundOfPicture(pixels([80, sand], [20, green]))).toBe(groundOfColour('#00a050'));
  });

  it('is not decided by a small detail', () => {
    const red: Rgb = [230, 0, 0];
    const teal: Rgb = [47, 93, 98];
    expect(groundOfPicture(pixels([96, teal], [4, red]))).toBe(groundOfColour('#2f5d62'));
  });

  it('is grey for a picture without colours', () => {
    expect(groundOfPicture(pixels([50, [20, 20, 20]], [50, [200, 200, 200]]))).toBe('grey');
    expect(groundOfColour('#777777')).toBe('grey');
  });

  it('is unknown for a picture with all hues alike', () => {
    const rainbow = Array.from({ length: GROUND_HUES }, (_, at): [number, Rgb] => [
      1,
      fromOklch({ lightness: 0.7, chroma: 0.1, hue: (degreesOf(at) * Math.PI) / 180 }),
    ]);
    expect(groundOfPicture(pixels(...rainbow))).toBeNull();
  });
});

it('writes the rules of the grounds in use, once each', () => {
  expect(groundStyles([2, 'grey', 2])).toBe(
    '[data-hue="2"]{--tint:1;--hue:30}:root:has(main [data-hue="2"]){--tint:1;--hue:30}' +
      '[data-hue="grey"]{--tint:0;--hue:0}:root:has(main [data-hue="grey"]){--tint:0;--hue:0}',
  );
});
