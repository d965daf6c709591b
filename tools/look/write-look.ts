import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptTexts } from '@/lib/content/kept-reading';
import { packText, unpackText } from '@/lib/content/packed-text';
import type { Site } from '@/lib/content/load-site';
import { charactersIn } from '@/lib/output/fonts/characters';
import { fontStyles } from '@/lib/output/fonts/font-styles';
import { TYPEFACES, type Typeface } from '@/lib/output/fonts/typefaces';
import { appFolder } from '@/tools/app-folder';
import { subsetFiles } from './subset-files';
import { textsOf } from './texts-of';

/** `app/globals.css` imports `look.css` from here. */
const FOLDER = join(appFolder(), '.verbatim/look');

type Files = Awaited<ReturnType<typeof subsetFiles>>;

/**
 * Writes the style sheet of a show's look, and its font files with only the characters that the
 * site uses.
 *
 * @param kept Has the files of earlier builds: to compress them takes half a second.
 * @returns The folder that contains them.
 */
export async function writeLook(site: Site, kept?: KeptTexts): Promise<string> {
  const typeface = TYPEFACES[site.show.look];
  const files = await filesOf(typeface, charactersIn(textsOf(site)), kept);
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  for (const { name, data } of files) await writeFile(join(FOLDER, name), data);
  const faces = files.map(({ name, ...file }) => ({ src: `./${name}`, ...file }));
  const radius = `:root { --radius: ${site.show.radius}px; }`;
  await writeFile(join(FOLDER, 'look.css'), `${fontStyles(typeface, faces)}${radius}\n`);
  return FOLDER;
}

async function filesOf(
  typeface: Typeface,
  characters: string,
  kept: KeptTexts | undefined,
): Promise<Files> {
  const key = JSON.stringify(['fonts', typeface.name, characters]);
  const [known] = kept?.read(key) ?? [];
  if (known !== undefined) {
    // Written below.
    const files = JSON.parse(unpackText(known)) as (Omit<Files[number], 'data'> & {
      data: string;
    })[];
    return files.map((file) => ({ ...file, data: Buffer.from(file.data, 'base64') }));
  }
  const files = await subsetFiles(typeface, characters);
  const texts = files.map((file) => ({ ...file, data: file.data.toString('base64') }));
  kept?.write(key, [packText(JSON.stringify(texts))]);
  return files;
}
