import { isPublicPath } from '@/lib/content/fields/common';
import type { Path } from '@/lib/content/yaml/yaml-fields';
import type { AudioSource } from './episode-audio';
import { findPublicFile } from './public-file';

type Picture = string | null | undefined;
type WithPictures = {
  readonly image?: Picture;
  readonly artwork?: Picture;
  readonly people?: readonly { readonly image?: Picture }[] | undefined;
};

/** Reports every local picture that is not there. */
export async function checkPictures(
  { artwork, image, people = [] }: WithPictures,
  { publicFolder, folders }: Pick<AudioSource, 'publicFolder' | 'folders'>,
  report: (path: Path, message: string) => void,
): Promise<void> {
  const places: (readonly [Path, Picture])[] = [
    [['artwork'], artwork],
    [['image'], image],
    ...people.map((person, index) => [['people', index, 'image'], person.image] as const),
  ];
  for (const [path, address] of places) {
    if (!address || !isPublicPath(address)) continue;
    const { at } = await findPublicFile(publicFolder, address, folders);
    if (at === null) {
      report(path, `There is no such file. Put it at public${address}, or correct the path.`);
    }
  }
}
