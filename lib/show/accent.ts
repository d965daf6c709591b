/** The show's accent, made readable on each of the two backgrounds. */
export type Accent = { readonly light: string; readonly dark: string };

type Rgb = readonly [number, number, number];

const PAPER_LIGHT: Rgb = [253, 252, 250];
const PAPER_DARK: Rgb = [22, 21, 20];
const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

/** Above the 4.5 that WCAG requires for text, since some text is on a darker ground than the page. */
const CONTRAST = 5;

/**
 * Darkens the accent for light pages and lightens it for dark ones, until text in this
 * colour is readable. So an author can choose any colour.
 *
 * @param accent Colour as `#rrggbb`.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function readableAccent(accent: string): Accent {
  const rgb = parse(accent);
  return {
    light: mixUntilReadable(rgb, BLACK, PAPER_LIGHT),
    dark: mixUntilReadable(rgb, WHITE, PAPER_DARK),
  };
}

/** The CSS rule that sets the accent of a page. */
export function accentStyles({ light, dark }: Accent): string {
  return `:root{--accent-light:${light};--accent-dark:${dark}}`;
}

/**
 * WCAG contrast of two colours, 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  return contrastRatio(parse(a), parse(b));
}

function mixUntilReadable(colour: Rgb, target: Rgb, paper: Rgb): string {
  let mixed = colour;
  for (let share = 0; share <= 1; share += 0.02) {
    mixed = mix(colour, target, share);
    if (contrastRatio(mixed, paper) >= CONTRAST) break;
  }
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function mix(a: Rgb, b: Rgb, share: number): Rgb {
  const at = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return [at(0), at(1), at(2)];
}

function contrastRatio(a: Rgb, b: Rgb): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]; // sorting keeps the length
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb: Rgb): number {
  const linear = (value: number) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

function parse(hex: string): Rgb {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}
