import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Site } from '@/lib/content/load-site';
import { ogPicturePath } from '@/lib/links/address';
import { drawPicture, type OgPicture } from '@/lib/images/draw-picture';
import { fontsReady } from '@/lib/images/fonts';
import { createPictureKeys } from '@/lib/images/picture-keys';
import { pictureOfEpisode, pictureOfShow } from '@/lib/images/picture-of';
import { markUsed, prunePictures } from './prune-pictures';

export const OG_CACHE = '.verbatim/og';

type Options = {
  /** Whose files the artwork is among. */
  readonly publicFolder: string;
  /** Drawn pictures are kept here, by all that they show. */
  readonly cacheFolder?: string;
};

/**
 * Writes the pictures that other sites show for the show and its episodes. One
 * that was drawn before is not drawn again, and one that was not used for long
 * is kept no more.
 *
 * @param folder The export.
 * @returns How many had to be drawn.
 */
export async function writeOgPictures(
  { show, episodes }: Site,
  folder: string,
  { publicFolder, cacheFolder = OG_CACHE }: Options,
): Promise<number> {
  await fontsReady();
  await mkdir(cacheFolder, { recursive: true });
  await mkdir(dirname(join(folder, ogPicturePath('show'))), { recursive: true });
  // One picture to a processor, instead of all processors at one picture.
  sharp.concurrency(1);
  const keyOf = await createPictureKeys();
  const wanted = [
    { path: ogPicturePath('show'), make: () => pictureOfShow(show, publicFolder) },
    ...episodes.map((episode) => ({
      path: ogPicturePath(episode),
      make: () => pictureOfEpisode(show, episode, publicFolder),
    })),
  ];
  let drawn = 0;
  await sideBySide(wanted, async ({ path, make }) => {
    const picture = await make();
    const kept = join(cacheFolder, `${await keyOf(picture)}.png`);
    const target = join(folder, path);
    if (await isCopied(kept, target)) return markUsed(kept);
    await drawInto(kept, picture);
    await copyFile(kept, target);
    drawn += 1;
  });
  await prunePictures(cacheFolder);
  return drawn;
}

/** A build that is stopped must not leave half a picture for the next. */
async function drawInto(kept: string, picture: OgPicture): Promise<void> {
  const fresh = `${kept}.${process.pid}`;
  await writeFile(fresh, await drawPicture(picture));
  await rename(fresh, kept);
}

/** Only what is whole: a disk that was full leaves half a picture behind. */
async function isCopied(from: string, to: string): Promise<boolean> {
  const bytes = await readFile(from).catch(() => null);
  if (bytes === null || !isWholePng(bytes)) return false;
  await writeFile(to, bytes);
  return true;
}

function isWholePng(bytes: Buffer): boolean {
  return (
    bytes.subarray(1, 4).toString('latin1') === 'PNG' &&
    bytes.subarray(-8, -4).toString('latin1') === 'IEND'
  );
}

async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const workers = Array.from({ length: availableParallelism() }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  });
  await Promise.all(workers);
}
