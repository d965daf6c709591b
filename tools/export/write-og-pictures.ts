import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { inParallel } from '@/lib/content/in-parallel';
import type { Site } from '@/lib/content/load-site';
import { ogPicturePath } from '@/lib/links/address';
import { drawPicture, type OgPicture } from '@/lib/images/draw-picture';
import { fontsReady } from '@/lib/images/fonts';
import { createPictureKeys } from '@/lib/images/picture-keys';
import { pictureOfEpisode, pictureOfShow } from '@/lib/images/picture-of';
import { placeFile } from '@/tools/store/link-file';
import { markUsed, prunePictures } from './prune-pictures';

export const OG_CACHE = '.verbatim/og';

type Options = {
  /** The public folder that contains the artwork. */
  readonly publicFolder: string;
  /** Cache of drawn pictures, by a hash of their content. */
  readonly cacheFolder?: string;
  /** Ends the work early; the promise is then rejected. */
  readonly signal?: AbortSignal;
};

/**
 * Writes the Open Graph pictures of the show and its episodes. Pictures come from a cache
 * if possible; cached pictures that were not used for a long time are deleted.
 *
 * @param folder The export.
 * @returns The number of pictures that were drawn.
 */
export async function writeOgPictures(
  { show, episodes }: Site,
  folder: string,
  { publicFolder, cacheFolder = OG_CACHE, signal }: Options,
): Promise<number> {
  await fontsReady();
  await mkdir(cacheFolder, { recursive: true });
  await mkdir(dirname(join(folder, ogPicturePath('show'))), { recursive: true });
  // Draws one picture per processor, instead of one picture on all processors.
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
  await inParallel(wanted, availableParallelism(), async ({ path, make }) => {
    signal?.throwIfAborted();
    const picture = await make();
    const cached = join(cacheFolder, `${await keyOf(picture)}.png`);
    const target = join(folder, path);
    if (isWhole(cached)) markUsed(cached);
    else {
      await drawInto(cached, picture);
      drawn += 1;
    }
    rmSync(target, { force: true });
    placeFile(cached, target);
  });
  await prunePictures(cacheFolder);
  return drawn;
}

/** Renames the finished picture, so that an interrupted build leaves no partial one. */
async function drawInto(cached: string, picture: OgPicture): Promise<void> {
  const fresh = `${cached}.${process.pid}`;
  await writeFile(fresh, await drawPicture(picture));
  await rename(fresh, cached);
}

/** A full disk can leave a partial picture. Looks at both of its ends only, without waiting. */
function isWhole(file: string): boolean {
  try {
    return hasBothEnds(file);
  } catch {
    return false;
  }
}

function hasBothEnds(file: string): boolean {
  const opened = openSync(file, 'r');
  try {
    const { size } = fstatSync(opened);
    const textAt = (from: number, length: number): string => {
      const bytes = Buffer.alloc(length);
      return bytes.toString('latin1', 0, readSync(opened, bytes, 0, length, Math.max(0, from)));
    };
    return textAt(1, 3) === 'PNG' && textAt(size - 8, 4) === 'IEND';
  } finally {
    closeSync(opened);
  }
}
