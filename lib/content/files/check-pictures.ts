import { isPublicPath } from '@/lib/content/fields/common';
import type { Path } from '@/lib/content/yaml/yaml-fields';
import type { AudioSource } from './episode-audio';
import { fileTypeFromFile } from 'file-type';
import { endingOf } from './formats';
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
    } else if (!(await isPicture(at))) {
      report(path, 'The file is no picture inside. Export it as PNG or JPEG.');
    }
  }
}

async function isPicture(path: string): Promise<boolean> {
  // SVG is text, which has no first bytes of its own.
  if (endingOf(path) === 'svg') return true;
  return (await fileTypeFromFile(path))?.mime.startsWith('image/') ?? false;
}
