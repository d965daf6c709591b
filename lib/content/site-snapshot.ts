import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { deepFreeze } from './freeze';
import type { Site } from './load-site';

/** Names the file in the environment of the processes that are to read it. */
export const SITE_SNAPSHOT = 'VERBATIM_SITE';

/**
 * Writes down what one process of a build has read, so that the others need not
 * read and parse all of it again, and publish the same even when somebody saves
 * an episode meanwhile.
 *
 * Not as JSON, which has no `undefined`: the pages are the same to the byte.
 *
 * @param file For this build alone, so that nothing in it can be out of date.
 */
export async function writeSnapshot(site: Site, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, serialize(site));
}

/** The same site again, frozen as it was. */
export async function readSnapshot(file: string): Promise<Site> {
  // `handOver` of the same build wrote it, in this shape.
  return deepFreeze(deserialize(await readFile(file)) as Site);
}
