import { toOklch, type Rgb } from './oklch';

/** The hue of a page's ground: one of 24, counted from 0, or no hue. */
export type Ground = number | 'grey';

export const GROUND_HUES = 24;

const DEGREES = 360 / GROUND_HUES;

/** Below this chroma, a colour looks grey. */
const LEAST_CHROMA = 0.04;

/** Share of a picture that its hue must cover, so that a small detail does not decide. */
const LEAST_SHARE = 0.05;

/** The angle of a ground's hue in OKLCH, in degrees. */
export function degreesOf(ground: number): number {
  return ground * DEGREES;
}

/** The ground that is nearest to a colour; `'grey'` for a colour without a hue. */
export function groundOfColour(hex: string): Ground {
  const part = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  const { chroma, hue } = toOklch([part(1), part(3), part(5)]);
  return chroma < LEAST_CHROMA ? 'grey' : nearest(hue);
}

/**
 * The ground for a picture: the hue with the most chroma among those that cover at least 5 % of
 * the picture, because the largest area of a picture is often a pale background.
 *
 * @param pixels Red, green and blue of each pixel, 0 to 255 each.
 * @returns `'grey'` for a picture in shades of grey; `null` when it has too many hues for one of
 *   them to stand out.
 */
export function groundOfPicture(pixels: Uint8Array): Ground | null {
  const bins = Array.from({ length: GROUND_HUES }, () => ({ count: 0, chroma: 0 }));
  const total = Math.floor(pixels.length / 3);
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const { chroma, hue } = toOklch(rgbAt(pixels, at));
    const bin = bins[nearest(hue)];
    if (bin === undefined || chroma < LEAST_CHROMA) continue;
    bin.count += 1;
    bin.chroma += chroma;
  }
  const coloured = bins.reduce((sum, { count }) => sum + count, 0);
  if (coloured < LEAST_SHARE * total) return 'grey';
  const means = bins.map(({ count, chroma }) => (count < LEAST_SHARE * total ? 0 : chroma / count));
  const most = Math.max(...means);
  return most === 0 ? null : means.indexOf(most);
}

/**
 * The CSS rules that give each ground its hue, for the grounds that a show uses. The colours
 * themselves are in app/globals.css.
 *
 * A page that has its own ground tints the whole window, not only its own part of it.
 */
export function groundStyles(grounds: readonly Ground[]): string {
  return [...new Set(grounds)]
    .map((ground) => {
      const name = `[data-hue="${ground}"]`;
      // Without a hue, the colours that are computed from it would be invalid.
      const hue = ground === 'grey' ? '--tint:0;--hue:0' : `--tint:1;--hue:${degreesOf(ground)}`;
      // Apart, because a browser without `:has` drops the whole rule that contains it.
      return `${name}{${hue}}:root:has(main ${name}){${hue}}`;
    })
    .join('');
}

function rgbAt(pixels: Uint8Array, at: number): Rgb {
  return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
}

/** @param hue In radians. */
function nearest(hue: number): number {
  const degrees = ((hue * 180) / Math.PI + 360) % 360;
  return Math.round(degrees / DEGREES) % GROUND_HUES;
}
