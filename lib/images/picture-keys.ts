import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { engineFile } from '@/lib/content/files/engine-folder';
import type { OgPicture } from './draw-picture';

/**
 * Returns a function that hashes everything a picture depends on: its content, the bytes of
 * its artwork, and the code that draws it.
 */
export async function createPictureKeys(): Promise<(picture: OgPicture) => Promise<string>> {
  const code = await hashOfCode();
  const artworks = new Map<string, Promise<string>>();

  function hashOfArtwork(path: string): Promise<string> {
    const hash = artworks.get(path) ?? readFile(path).then((bytes) => sha256(bytes));
    artworks.set(path, hash);
    return hash;
  }

  return async ({ artwork, ...rest }) => {
    const hash = artwork === null ? null : await hashOfArtwork(artwork);
    return sha256(JSON.stringify([code, hash, rest]));
  };
}

/** Hashes the code, so that no version number has to be raised when the drawing changes. */
async function hashOfCode(): Promise<string> {
  const folder = engineFile('lib/images');
  const names = (await readdir(folder)).sort();
  const sources = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return sha256(Buffer.concat([...sources, Buffer.from(JSON.stringify(sharp.versions))]));
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
