import { PICTURE_SIZES, smallPicturePath } from '@/lib/show/picture';
import type { Published } from './collections';
import { ownPicture } from './own-picture';

/** Paths of the small copies of all pictures that a page uses, in every size. */
export function smallPicturePaths({ show, episodes }: Published): string[] {
  const pictures = new Set([
    show.artwork,
    ...episodes.flatMap((episode) => ownPicture(episode) ?? []),
    ...[show, ...episodes].flatMap(({ people }) => people.flatMap((person) => person.image ?? [])),
  ]);
  return [...pictures]
    .filter((picture) => picture.startsWith('/'))
    .flatMap((picture) => PICTURE_SIZES.map((size) => smallPicturePath(picture, size)));
}
