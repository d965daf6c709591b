import type { Look } from '@/lib/show/look';

/** A style of a typeface that pages use. */
export type FaceStyle = { readonly weight: 400 | 600; readonly slope: 'normal' | 'italic' };

/** All styles, in the order of `Widths`. There is no bold italic. */
export const STYLES: readonly FaceStyle[] = [
  { weight: 400, slope: 'normal' },
  { weight: 600, slope: 'normal' },
  { weight: 400, slope: 'italic' },
];

/** Average widths of a letter in ems: regular, semibold, italic. */
export type Widths = readonly [number, number, number];

/**
 * A typeface with its metrics in ems. `@capsizecss/unpack` 4 computed the figures from the files.
 */
export type Typeface = {
  readonly family: string;
  /** The package and the start of its files' names, such as `lora`. */
  readonly name: string;
  readonly isSerif: boolean;
  readonly ascent: number;
  readonly descent: number;
  readonly widths: Widths;
};

export const TYPEFACES: Readonly<Record<Look, Typeface>> = {
  editorial: {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    isSerif: true,
    ascent: 1.036,
    descent: 0.335,
    widths: [0.479, 0.486, 0.441],
  },
  modern: {
    family: 'Figtree',
    name: 'figtree',
    isSerif: false,
    ascent: 0.95,
    descent: 0.25,
    widths: [0.449, 0.458, 0.456],
  },
  classic: {
    family: 'Crimson Pro',
    name: 'crimson-pro',
    isSerif: true,
    ascent: 918 / 1024,
    descent: 220 / 1024,
    widths: [410 / 1024, 427 / 1024, 380 / 1024],
  },
};

/** A font of an operating system, which replaces a typeface until its files have loaded. */
export type SystemFont = {
  readonly name: string;
  /** Names of its regular, bold and italic files on different systems. */
  readonly files: readonly [readonly string[], readonly string[], readonly string[]];
  readonly widths: Widths;
};

/** The figures are those of `@capsizecss/metrics` 4, and of the files for DejaVu. */
export const SYSTEM_SERIFS: readonly SystemFont[] = [
  {
    name: 'Georgia',
    files: [['Georgia'], ['Georgia Bold', 'Georgia-Bold'], ['Georgia Italic', 'Georgia-Italic']],
    widths: [913 / 2048, 1062 / 2048, 931 / 2048],
  },
  {
    name: 'Noto Serif',
    files: [
      ['Noto Serif Regular', 'NotoSerif-Regular', 'Noto Serif'],
      ['Noto Serif Bold', 'NotoSerif-Bold'],
      ['Noto Serif Italic', 'NotoSerif-Italic'],
    ],
    widths: [0.481, 0.512, 0.469],
  },
  {
    name: 'DejaVu Serif',
    files: [
      ['DejaVu Serif', 'DejaVuSerif'],
      ['DejaVu Serif Bold', 'DejaVuSerif-Bold'],
      ['DejaVu Serif Italic', 'DejaVuSerif-Italic'],
    ],
    widths: [1058 / 2048, 1168 / 2048, 1058 / 2048],
  },
  {
    name: 'Times',
    files: [
      ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif'],
      ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold'],
      ['Times New Roman Italic', 'TimesNewRomanPS-ItalicMT', 'Liberation Serif Italic'],
    ],
    widths: [832 / 2048, 886 / 2048, 836 / 2048],
  },
];

export const SYSTEM_SANS: readonly SystemFont[] = [
  {
    name: 'Roboto',
    files: [
      ['Roboto', 'Roboto-Regular'],
      ['Roboto Bold', 'Roboto-Bold'],
      ['Roboto Italic', 'Roboto-Italic'],
    ],
    widths: [911 / 2048, 926 / 2048, 886 / 2048],
  },
  {
    name: 'Arial',
    files: [
      ['Arial', 'ArialMT', 'Liberation Sans'],
      ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
      ['Arial Italic', 'Arial-ItalicMT', 'Liberation Sans Italic'],
    ],
    widths: [913 / 2048, 983 / 2048, 913 / 2048],
  },
  {
    name: 'DejaVu Sans',
    files: [
      ['DejaVu Sans', 'DejaVuSans'],
      ['DejaVu Sans Bold', 'DejaVuSans-Bold'],
      ['DejaVu Sans Oblique', 'DejaVuSans-Oblique'],
    ],
    widths: [1041 / 2048, 1176 / 2048, 1041 / 2048],
  },
];
