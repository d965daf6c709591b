import {
  STYLES,
  SYSTEM_SANS,
  SYSTEM_SERIFS,
  type FaceStyle,
  type SystemFont,
  type Typeface,
} from './typefaces';

/** A font file of the site. */
export type FontFile = {
  /** Address of the file, relative to the style sheet. */
  readonly src: string;
  readonly style: FaceStyle;
  /** The characters for which a browser fetches it, as a `unicode-range`; `null` for all. */
  readonly range: string | null;
};

/**
 * The style sheet of a typeface: its files, and system fonts that are fitted to it. The variables
 * `--font-text` and `--fitted` name them.
 *
 * A fitted font has the metrics of the typeface, so that the lines of a text stay where they are
 * when the files arrive after the first paint.
 */
export function fontStyles(typeface: Typeface, files: readonly FontFile[]): string {
  const fallbacks = typeface.isSerif ? SYSTEM_SERIFS : SYSTEM_SANS;
  const generic = typeface.isSerif ? 'Georgia, serif' : 'sans-serif';
  const fitted = fallbacks.map(({ name }) => `'Fitted ${name}'`).join(', ');
  return [
    ...files.map((file) => fileFace(typeface.family, file)),
    ...fallbacks.flatMap((font) => STYLES.map((_, at) => fittedFace(typeface, font, at))),
    `:root { --font-text: '${typeface.family}'; --fitted: ${fitted}, ${generic}; }`,
    '',
  ].join('\n');
}

function fileFace(family: string, { src, style, range }: FontFile): string {
  return face(family, `url('${src}') format('woff2')`, style, {
    'font-display': 'swap',
    ...(range === null ? {} : { 'unicode-range': range }),
  });
}

function fittedFace(typeface: Typeface, font: SystemFont, at: number): string {
  const style = STYLES[at] ?? { weight: 400, slope: 'normal' };
  const scale = (typeface.widths[at] ?? 1) / (font.widths[at] ?? 1);
  const src = (font.files[at] ?? []).map((name) => `local('${name}')`).join(', ');
  return face(`Fitted ${font.name}`, src, style, {
    'ascent-override': percent(typeface.ascent / scale),
    'descent-override': percent(typeface.descent / scale),
    'line-gap-override': '0%',
    'size-adjust': percent(scale),
  });
}

function face(
  family: string,
  src: string,
  { weight, slope }: FaceStyle,
  more: Readonly<Record<string, string>>,
): string {
  const all = {
    'font-family': `'${family}'`,
    src,
    // These two are the defaults.
    ...(weight === 400 ? {} : { 'font-weight': `${weight}` }),
    ...(slope === 'normal' ? {} : { 'font-style': slope }),
    ...more,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value};`);
  return `@font-face { ${lines.join(' ')} }`;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
