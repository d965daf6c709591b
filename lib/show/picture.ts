/**
 * Path of the small copy of a picture that pages show.
 *
 * @param path Of the picture below the site's root, such as `/artwork.png`.
 */
export function smallPicturePath(path: string): string {
  return `/pictures${path}.webp`;
}

/** The picture that a small copy is of; the way back of `smallPicturePath`. */
export function pictureOf(smallPath: string): string {
  return smallPath.replace(/^\/pictures/, '').replace(/\.webp$/, '');
}
