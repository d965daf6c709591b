import { join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '@/lib/content/load-site';
import { scaledPictures, smallPicturePaths } from '@/lib/episode/pictures';
import { iconPicture } from '@/lib/images/icon-picture';
import { smallPictures } from '@/lib/images/small-picture';
import { APPLE_ICON, ICONS, iconPath } from '@/lib/show/icon';
import { PICTURE_SIZES, smallPicturePath } from '@/lib/show/picture';
import { takeOrMake, type Kept } from '@/tools/store/kept';
import { hashFile } from '@/tools/store/store-index';

/** Small copies of a picture. */
type Copies = {
  /** Of the picture, from the site's root. */
  readonly from: string;
  /** Of the copies. */
  readonly paths: readonly string[];
  /** Returns the files by these paths. */
  readonly draw: () => Promise<ReadonlyMap<string, Uint8Array>>;
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
    const hash = hashes.get(path) ?? hashFile(join(publicFolder, path));
    hashes.set(path, hash);
    return hash;
  };
  for (const { from, paths, draw } of copiesOf(site, publicFolder)) {
    const data = ['small pictures', paths, await hashOfPicture(from), sharp.versions];
    await takeOrMake(kept, data, folder, async (put) => {
      for (const [path, file] of await draw()) put(path.slice(1), file);
    });
  }
}

function copiesOf(site: Site, publicFolder: string): Copies[] {
  const { artwork } = site.show;
  return [
    ...scaledPictures(site).map((from) => ({
      from,
      paths: smallPicturePaths(from),
      draw: async () => {
        const drawn = await smallPictures(publicFolder, from, PICTURE_SIZES);
        return new Map([...drawn].map(([size, file]) => [smallPicturePath(from, size), file]));
      },
    })),
    ...[
      ...ICONS.map((icon) => ({ icon, path: iconPath(icon) })),
      { icon: APPLE_ICON, path: `/${APPLE_ICON.file}` },
    ].map(({ icon, path }) => ({
      from: artwork,
      paths: [path],
      draw: async () => new Map([[path, await iconPicture(publicFolder, artwork, icon)]]),
    })),
  ];
}
