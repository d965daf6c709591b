import { fromOklch, linear, mostChroma, toOklch, type Rgb } from './oklch';

/** The show's accent, made readable on light and on dark pages. Colours are `#rrggbb`. */
export type Accent = {
  /** For text and the played part of the audio. */
  readonly light: string;
  readonly dark: string;
  /** For areas with a white label, such as buttons. */
  readonly lightFill: string;
  readonly darkFill: string;
  /** Mixed with the page's colour, for the ground of the sentence that is spoken. */
  readonly lightMark: string;
  readonly darkMark: string;
};

/** Of the grounds of a page in app/globals.css, those with the least contrast to an accent. */
const PAPER_LIGHT: Rgb = [255, 239, 236];
const PAPER_DARK: Rgb = [15, 29, 26];
const WHITE: Rgb = [255, 255, 255];

/** Above the 4.5 that WCAG requires for text, since some text is on raised ground. */
const TEXT = 5;

/** For a label on a fill, and for a fill on the page. */
const LABEL = 4.5;
const FILL = 3;

/**
 * Contrast of the colour for marks. It is the same for each accent, so that a fixed share of it
 * gives marks of the same strength in each show.
 */
const MARK = 5;

/** Steps of lightness, which goes from 0 to 1. */
const STEP = 0.005;

/**
 * Darkens the accent for light pages and lightens it for dark ones, until text in this
 * colour is readable. So an author can choose any colour.
 *
 * The hue stays, and so does the share of the chroma that a screen can show at this lightness:
 * mixed with white, a colour would turn grey on dark pages.
 *
 * @param accent Colour as `#rrggbb`.
 * @param accentDark The colour for dark pages; `null` for the same one.
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function readableAccent(accent: string, accentDark: string | null = null): Accent {
  const chosen = parse(accent);
  const chosenDark = parse(accentDark ?? accent);
  const onLight = (colour: Rgb) => contrastRatio(colour, PAPER_LIGHT);
  const onDark = (colour: Rgb) => contrastRatio(colour, PAPER_DARK);
  const hasLabel = (colour: Rgb) => contrastRatio(colour, WHITE) >= LABEL;
  return {
    light: nearest(chosen, (colour) => onLight(colour) >= TEXT),
    dark: nearest(chosenDark, (colour) => onDark(colour) >= TEXT),
    lightFill: nearest(chosen, (colour) => onLight(colour) >= FILL && hasLabel(colour)),
    darkFill: nearest(chosenDark, (colour) => onDark(colour) >= FILL && hasLabel(colour)),
    lightMark: ofContrast(chosen, PAPER_LIGHT),
    darkMark: ofContrast(chosenDark, PAPER_DARK),
  };
}

/** The CSS variables that set the accent of a page. */
export function accentVariables(accent: Accent): readonly (readonly [string, string])[] {
  return [
    ['--accent-light', accent.light],
    ['--accent-dark', accent.dark],
    ['--fill-light', accent.lightFill],
    ['--fill-dark', accent.darkFill],
    ['--mark-light', accent.lightMark],
    ['--mark-dark', accent.darkMark],
  ];
}

/** The same as a CSS rule. */
export function accentStyles(accent: Accent): string {
  const variables = accentVariables(accent).map((variable) => variable.join(':'));
  return `:root{${variables.join(';')}}`;
}

/**
 * WCAG contrast of two colours, 1 to 21.
 *
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(a: string, b: string): number {
  return contrastRatio(parse(a), parse(b));
}

/** The colour of the nearest lightness that fits, or the last one tried if none does. */
function nearest(chosen: Rgb, fits: (colour: Rgb) => boolean): string {
  if (fits(chosen)) return format(chosen);
  const { lightness } = toOklch(chosen);
  const colourAt = shadesOf(chosen);
  let colour = chosen;
  for (let distance = STEP; distance <= 1; distance += STEP) {
    for (const at of [lightness - distance, lightness + distance]) {
      if (at < 0 || at > 1) continue;
      colour = colourAt(at);
      if (fits(colour)) return format(colour);
    }
  }
  return format(colour);
}

/** The colour of the lightness that has the contrast of marks with a page. */
function ofContrast(chosen: Rgb, page: Rgb): string {
  const colourAt = shadesOf(chosen);
  const isLight = luminance(page) > 0.5;
  let [faint, strong] = isLight ? [1, 0] : [0, 1];
  while (Math.abs(faint - strong) > STEP) {
    const middle = (faint + strong) / 2;
    if (contrastRatio(colourAt(middle), page) < MARK) faint = middle;
    else strong = middle;
  }
  return format(colourAt(strong));
}

/** A colour's other lightnesses, with its hue and its share of the chroma that a screen shows. */
function shadesOf(chosen: Rgb): (lightness: number) => Rgb {
  const { lightness, chroma, hue } = toOklch(chosen);
  const share = Math.min(1, chroma / Math.max(mostChroma(lightness, hue), Number.EPSILON));
  return (at) => fromOklch({ lightness: at, chroma: share * mostChroma(at, hue), hue });
}

function contrastRatio(a: Rgb, b: Rgb): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(rgb: Rgb): number {
  return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
}

function parse(hex: string): Rgb {
  const at = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

function format(rgb: Rgb): string {
  return `#${rgb.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
