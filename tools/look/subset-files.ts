import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { packageFolder } from '@/lib/content/files/engine-folder';
import { STYLES, type FaceStyle, type Typeface } from '@/lib/output/fonts/typefaces';
import { formatRange, inRange, parseRange } from './unicode-range';

/** A font file with only the characters of a site. */
export type SubsetFile = {
  readonly name: string;
  readonly data: Buffer;
  readonly style: FaceStyle;
  /** The characters for which a browser fetches it; `null` for all. */
  readonly range: string | null;
};

/** Kerning, ligatures and accents. Others, such as small capitals, would double the size. */
const FEATURES = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk'];

/** The script that each page needs; its file has no range. */
const BASE_SCRIPT = 'latin';

/**
 * Cuts the files of a typeface to some characters. A package has a file for each script and style;
 * scripts of which a site uses no letter are left out.
 */
export async function subsetFiles(typeface: Typeface, characters: string): Promise<SubsetFile[]> {
  const folder = packageFolder(`@fontsource/${typeface.name}`);
  // The package's own list of scripts and their ranges.
  const scripts = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const base = parseRange(scripts[BASE_SCRIPT] ?? '');
  const others = [...characters].filter((one) => inRange(one, base) === '').join('');
  const wanted = Object.entries(scripts).map(([script, range]) => ({
    script,
    text: script === BASE_SCRIPT ? characters : inRange(others, parseRange(range)),
  }));
  const files = wanted
    .filter(({ text }) => text !== '')
    .flatMap(({ script, text }) => STYLES.map((style) => ({ script, text, style })));
  return Promise.all(
    files.map(async ({ script, text, style }) => {
      const name = `${typeface.name}-${script}-${style.weight}-${style.slope}.woff2`;
      const whole = await readFile(join(folder, 'files', name));
      const options = { targetFormat: 'woff2', keepFeatures: FEATURES, noHinting: true } as const;
      const data = await subsetFont(whole, text, options);
      return { name, data, style, range: script === BASE_SCRIPT ? null : formatRange(text) };
    }),
  );
}
