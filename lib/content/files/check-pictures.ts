import { isPublicPath } from '@/lib/content/fields/common';
import { whyRefused } from '@/lib/content/notices/picture-notices';
import type { Ground } from '@/lib/show/ground';
import type { Path } from '@/lib/content/yaml/yaml-fields';
import type { AudioSource } from './episode-audio';

type Picture = string | null | undefined;
type WithPictures = {
  readonly artwork?: Picture;
  readonly image?: Picture;
  readonly people?: readonly { readonly image?: Picture }[] | undefined;
};

type AddMessage = (path: Path, message: string) => void;

/**
 * Reports every local picture that is missing or cannot be decoded, because the build
 * makes smaller versions of it. A picture that only podcast directories refuse is a notice.
 *
 * @returns The ground for the artwork or the image; `null` if there is none on this site.
 */
export async function checkPictures(
  { artwork, image, people = [] }: WithPictures,
  { find, readPicture }: Pick<AudioSource, 'find' | 'readPicture'>,
  { report, notice }: { readonly report: AddMessage; readonly notice: AddMessage },
): Promise<Ground | null> {
  let ground: Ground | null = null;
  const fields: (readonly [Path, Picture])[] = [
    [['artwork'], artwork],
    [['image'], image],
    ...people.map((person, index) => [['people', index, 'image'], person.image] as const),
  ];
  for (const [path, address] of fields) {
    if (!address || !isPublicPath(address)) continue;
    const { at } = await find(address);
    if (at === null) {
      report(path, `There is no such file. Put it at public${address}, or correct the path.`);
      continue;
    }
    const facts = await readPicture(address);
    const isPerson = path[0] === 'people';
    const refused = facts === null || isPerson ? null : whyRefused(facts);
    if (!isPerson) ground = facts?.ground ?? null;
    if (facts === null) {
      report(
        path,
        'The file is no picture inside, or a part of it is missing. Export it as PNG or JPEG.',
      );
    } else if (refused !== null) {
      notice(path, refused);
    }
  }
  return ground;
}
