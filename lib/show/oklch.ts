/** Red, green and blue, 0 to 255 each. */
export type Rgb = readonly [number, number, number];

/** Lightness 0 to 1, chroma from 0 on, hue in radians. */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

/** Halvings of a range until a difference in chroma cannot be seen. */
const STEPS = 20;

/**
 * A colour by lightness, chroma and hue as the eye compares them.
 *
 * @see https://bottosson.github.io/posts/oklab/
 */
export function toOklch(rgb: Rgb): Oklch {
  const [r, g, b] = [linear(rgb[0]), linear(rgb[1]), linear(rgb[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, c),
    hue: Math.atan2(c, a),
  };
}

/** The colour on a screen, each part clipped to what a screen shows. */
export function fromOklch(colour: Oklch): Rgb {
  const [r, g, b] = linearOf(colour);
  return [encoded(r), encoded(g), encoded(b)];
}

/** The most chroma that a screen shows at a lightness and a hue. */
export function mostChroma(lightness: number, hue: number): number {
  let least = 0;
  let most = 0.5;
  for (let step = 0; step < STEPS; step += 1) {
    const chroma = (least + most) / 2;
    if (linearOf({ lightness, chroma, hue }).every(isShown)) least = chroma;
    else most = chroma;
  }
  return least;
}

/** A part of a colour without the curve of the screen, 0 to 1. */
export function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function linearOf({ lightness, chroma, hue }: Oklch): readonly [number, number, number] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function isShown(part: number): boolean {
  return part >= -0.0001 && part <= 1.0001;
}

function encoded(part: number): number {
  const share = part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(Math.max(share, 0), 1) * 255);
}
