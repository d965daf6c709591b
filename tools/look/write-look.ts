import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { charactersIn } from '@/lib/output/fonts/characters';
import { fontStyles } from '@/lib/output/fonts/font-styles';
import { TYPEFACES } from '@/lib/output/fonts/typefaces';
import { appFolder } from '@/tools/app-folder';
import { subsetFiles } from './subset-files';
import { textsOf } from './texts-of';

/** `app/globals.css` imports `look.css` from here. */
const FOLDER = join(appFolder(), '.verbatim/look');

/**
 * Writes the style sheet of a show's look, and its font files with only the characters that the
 * site uses.
 *
 * @returns The folder that contains them.
 */
export async function writeLook(site: Site): Promise<string> {
  const typeface = TYPEFACES[site.show.look];
  const files = await subsetFiles(typeface, charactersIn(textsOf(site)));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const { name, data } of files) await writeFile(join(FOLDER, name), data);
  const faces = files.map(({ name, ...file }) => ({ src: `./${name}`, ...file }));
  const radius = `:root { --radius: ${site.show.radius}px; }`;
  await writeFile(join(FOLDER, 'look.css'), `${fontStyles(typeface, faces)}${radius}\n`);
  return FOLDER;
}
