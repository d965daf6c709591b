import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { findPublicFile } from '@/lib/content/files/public-file';
import type { Site } from '@/lib/content/load-site';
import { smallPicturePaths } from '@/lib/episode/pictures';
import { iconPicture } from '@/lib/images/icon-picture';
import { smallPicture } from '@/lib/images/small-picture';
import { APPLE_ICON, ICONS, iconPath } from '@/lib/show/icon';
import { pictureOf } from '@/lib/show/picture';
import { takeOrMake, type Kept } from '@/tools/store/kept';
import { hashFile } from '@/tools/store/store-index';

/** A small picture, and the picture of which it is a copy. */
type Copy = {
  readonly path: string;
  readonly from: string;
  readonly draw: () => Promise<Uint8Array>;
};

/**
 * Writes small copies of the pictures that pages show, and the icons. As routes of Next, they
 * would be made again in each build that exports a page.
 *
 * @param folder The export.
 * @param publicFolder The folder that contains the pictures.
 */
export async function writeSmallPictures(
  site: Site,
  folder: string,
  publicFolder: string,
  kept: Kept,
): Promise<void> {
  const hashes = new Map<string, Promise<string>>();
  const hashOfPicture = (path: string): Promise<string> => {
    const hash = hashes.get(path) ?? hashPublicFile(publicFolder, path);
    hashes.set(path, hash);
    return hash;
  };
  for (const { path, from, draw } of copiesOf(site, publicFolder)) {
    const data = ['small picture', path, await hashOfPicture(from), sharp.versions];
    await takeOrMake(kept, data, folder, async () => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), await draw());
      return [path.slice(1)];
    });
  }
}

function copiesOf(site: Site, publicFolder: string): Copy[] {
  const { artwork } = site.show;
  const small = smallPicturePaths(site).map((path) => {
    const { path: from, size } = pictureOf(path);
    return { path, from, draw: () => smallPicture(publicFolder, from, size) };
  });
  const icons = [
    ...ICONS.map((icon) => ({ icon, path: iconPath(icon) })),
    { icon: APPLE_ICON, path: `/${APPLE_ICON.file}` },
  ].map(({ icon, path }) => ({
    path,
    from: artwork,
    draw: () => iconPicture(publicFolder, artwork, icon),
  }));
  return [...small, ...icons];
}

async function hashPublicFile(publicFolder: string, path: string): Promise<string> {
  const { at } = await findPublicFile(publicFolder, path, new Map());
  return hashFile(at ?? path);
}
