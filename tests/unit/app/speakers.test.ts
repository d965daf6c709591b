import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '@/lib/show/accent';
import { fromOklch, linear, toOklch, type Rgb } from '@/lib/show/oklch';

const CSS = readFileSync('app/speakers.css', 'utf8');
const THEMES = ['light', 'dark'] as const;

/**
 * Least distance of two colours in OKLab, where a just visible difference is about 0.02.
 * Two colours beside each other differ clearly from 0.08 on.
 */
const APART = 0.08;

/** The matrix of Machado, Oliveira and Fernandes (2009) for full deuteranopia, on linear RGB. */
const DEUTERANOPIA = [
  [0.367322, 0.860646, -0.227968],
  [0.280085, 0.672501, 0.047413],
  [-0.01182, 0.04294, 0.968881],
] as const;

/** The same for protanopia. */
const PROTANOPIA = [
  [0.152286, 1.052583, -0.204868],
  [0.114503, 0.786281, 0.099216],
  [-0.003882, -0.048116, 1.051998],
] as const;

const UNCHANGED = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
] as const;

/** The six colours of a token, by number. */
function coloursOf(token: string, theme: (typeof THEMES)[number]): string[] {
  const rule = new RegExp(`${token}-(\\d): light-dark\\((#\\w{6}), (#\\w{6})\\)`, 'g');
  return [...CSS.matchAll(rule)].map((found) => found[theme === 'light' ? 2 : 3] ?? '');
}

/** All grounds of pages: 24 hues, the neutral page, and areas on them. */
function groundsOf(theme: (typeof THEMES)[number]): string[] {
  const isLight = theme === 'light';
  const tints = Array.from({ length: 24 }, (_, at) => {
    const hue = (at * 15 * Math.PI) / 180;
    return hex(
      fromOklch(
        isLight
          ? { lightness: 0.965, chroma: 0.018, hue }
          : { lightness: 0.215, chroma: 0.02, hue },
      ),
    );
  });
  return [...tints, ...(isLight ? ['#fdfcfa', '#f5f2ec'] : ['#161514', '#201e1c'])];
}

function hex(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function rgbOf(colour: string): Rgb {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

type Matrix = readonly (readonly [number, number, number])[];

/** A colour as it looks with this vision, in OKLab. */
function seen(colour: string, vision: Matrix): readonly number[] {
  const light = rgbOf(colour).map(linear);
  const parts = vision.map((row) =>
    row.reduce((sum, factor, at) => sum + factor * (light[at] ?? 0), 0),
  );
  const [r = 0, g = 0, b = 0] = parts.map((part) => encoded(Math.min(1, Math.max(0, part))));
  const { lightness, chroma, hue } = toOklch([r, g, b]);
  return [lightness, chroma * Math.cos(hue), chroma * Math.sin(hue)];
}

function encoded(part: number): number {
  return 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
}

function distance(a: readonly number[], b: readonly number[]): number {
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
}

describe.each(THEMES)('the colours of speakers on %s pages', (theme) => {
  it.each([
    ['--speaker', 4.5],
    ['--speaker-fill', 3],
  ])('stand out from all grounds (%s)', (token, least) => {
    const colours = coloursOf(token, theme);
    expect(colours).toHaveLength(6);
    const pairs = colours.flatMap((colour) =>
      groundsOf(theme).map((ground) => contrast(colour, ground)),
    );
    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['normal vision', UNCHANGED],
    ['deuteranopia', DEUTERANOPIA],
    ['protanopia', PROTANOPIA],
  ])('can be told apart in all pairs with %s', (_, vision) => {
    for (const token of ['--speaker', '--speaker-fill']) {
      const colours = coloursOf(token, theme).map((colour) => seen(colour, vision));
      const pairs = colours.flatMap((one, at) =>
        colours.slice(at + 1).map((other) => distance(one, other)),
      );
      expect(pairs).toHaveLength(15);
      expect(Math.min(...pairs)).toBeGreaterThanOrEqual(APART);
    }
  });
});
