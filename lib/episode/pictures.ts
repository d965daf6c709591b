import { PICTURE_SIZES, smallPicturePath } from '@/lib/show/picture';
import type { Published } from './collections';
import { ownPicture } from './own-picture';

/** Paths of all pictures of the site of which pages use small copies. */
export function scaledPictures({ show, episodes }: Published): string[] {
  const pictures = new Set([
    show.artwork,
    ...episodes.flatMap((episode) => ownPicture(episode) ?? []),
    ...[show, ...episodes].flatMap(({ people }) => people.flatMap((person) => person.image ?? [])),
  ]);
  return [...pictures].filter((picture) => picture.startsWith('/'));
}

/** Paths of the small copies of a picture, in every size. */
export function smallPicturePaths(picture: string): string[] {
  return PICTURE_SIZES.map((size) => smallPicturePath(picture, size));
}
