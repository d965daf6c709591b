import type { Person } from './person';

/** Widths of the small copies of a picture, in pixels. */
export const PICTURE_SIZES = [96, 192, 352, 512] as const;

export type PictureSize = (typeof PICTURE_SIZES)[number];

/** The copy without a size in its address, which the player stores with an episode. */
const USUAL: PictureSize = 352;

/**
 * Path of a small copy of a picture, as pages and lock screens show it.
 *
 * @param path Of the picture below the site's root, such as `/artwork.png`.
 */
export function smallPicturePath(path: string, size: PictureSize = USUAL): string {
  return copyOf(`/pictures${path}.webp`, size);
}

/** The picture and the size of a small copy; the inverse of `smallPicturePath`. */
export function pictureOf(smallPath: string): { path: string; size: PictureSize } {
  const [, path = '', size] = /^\/pictures(.+?)(?:\.(96|192|512))?\.webp$/.exec(smallPath) ?? [];
  return { path, size: PICTURE_SIZES.find((one) => String(one) === size) ?? USUAL };
}

/**
 * All sizes of a picture, for lock screens.
 *
 * @param address Of its usual copy.
 */
export function copiesOf(address: string): { src: string; sizes: string; type: string }[] {
  return PICTURE_SIZES.map((size) => ({
    src: copyOf(address, size),
    sizes: `${size}x${size}`,
    type: 'image/webp',
  }));
}

/**
 * Attributes of an `<img>` that shows a picture at a width, on screens with one pixel for each CSS
 * pixel and on those with two.
 *
 * @param address Of its usual copy.
 * @param width In CSS pixels; the largest, if it differs between windows.
 * @param sizes As in HTML, if the width differs between windows.
 */
export function pictureSource(
  address: string,
  width: number,
  sizes = `${width}px`,
): { src: string; srcSet: string; sizes: string } {
  const isUsed = (size: PictureSize, index: number): boolean =>
    index === 0 || (PICTURE_SIZES[index - 1] ?? 0) < 2 * width;
  return {
    src: copyOf(address, PICTURE_SIZES.find((size) => size >= width) ?? 512),
    srcSet: PICTURE_SIZES.filter(isUsed)
      .map((size) => `${copyOf(address, size)} ${size}w`)
      .join(', '),
    sizes,
  };
}

function copyOf(address: string, size: PictureSize): string {
  return size === USUAL ? address : address.replace(/\.webp$/, `.${size}.webp`);
}

/**
 * Path of a person's picture in the size of a face beside text; `null` without a picture of
 * the site's own, since pages request none from other hosts.
 */
export function facePath(person: Pick<Person, 'image'> | null): string | null {
  const image = person?.image ?? null;
  return image?.startsWith('/') ? smallPicturePath(image, 96) : null;
}
