import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deepFreeze } from './freeze';
import type { Site } from './load-site';

/** The environment variable that tells the processes of a build which snapshot to read. */
export const SITE_SNAPSHOT = 'VERBATIM_SITE';

/**
 * Writes the site that one process of a build has read to a file. The other processes
 * need not read and parse the content again, and they publish the same site even if an
 * author saves an episode during the build.
 *
 * The format is not JSON, which has no `undefined`: pages must be identical to the byte.
 *
 * @param file A file for this build only, so that it cannot be out of date.
 */
export async function writeSnapshot(site: Site, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, serialize(site));
}

/** Reads a snapshot, and freezes it as the original was. */
export async function readSnapshot(file: string): Promise<Site> {
  // `writeSnapshot` of the same build wrote it, so it has this type.
  return deepFreeze(deserialize(await readFile(file)) as Site);
}
