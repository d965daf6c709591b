/** Widths of the small copies of a picture, in pixels. Pages use the second. */
export const PICTURE_SIZES = [96, 352, 512] as const;

export type PictureSize = (typeof PICTURE_SIZES)[number];

/** Pages show a picture at most 176 CSS pixels wide; many screens have two pixels for each. */
const USUAL: PictureSize = 352;

/**
 * Path of a small copy of a picture, as pages and lock screens show it.
 *
 * @param path Of the picture below the site's root, such as `/artwork.png`.
 */
export function smallPicturePath(path: string, size: PictureSize = USUAL): string {
  return size === USUAL ? `/pictures${path}.webp` : `/pictures${path}.${size}.webp`;
}

/** The picture and the size of a small copy; the inverse of `smallPicturePath`. */
export function pictureOf(smallPath: string): { path: string; size: PictureSize } {
  const [, path = '', size] = /^\/pictures(.+?)(?:\.(96|512))?\.webp$/.exec(smallPath) ?? [];
  return { path, size: PICTURE_SIZES.find((one) => String(one) === size) ?? USUAL };
}

/**
 * All sizes of a picture, for lock screens.
 *
 * @param address Of its usual copy.
 */
export function copiesOf(address: string): { src: string; sizes: string; type: string }[] {
  return PICTURE_SIZES.map((size) => ({
    src: size === USUAL ? address : address.replace(/\.webp$/, `.${size}.webp`),
    sizes: `${size}x${size}`,
    type: 'image/webp',
  }));
}
