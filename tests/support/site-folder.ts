import { copyFile, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { importFolder } from './import-folder';

const FIXTURES = 'tests/fixtures/import';
export const SOUND = 'tests/fixtures/audio/two-seconds.mp3';

export const fieldsIn = (text: string): unknown => parse(text.split('---\n')[1] ?? '');
export const bodyIn = (text: string) => text.split('---\n').slice(2).join('---\n');

/** A copy of a fixture with files of sound, into which nothing is written by the import. */
export async function siteFolder(name: string, sounds: readonly string[] = []) {
  const folder = await importFolder();
  const from = join(folder.root, name);
  await cp(join(FIXTURES, name), from, { recursive: true });
  for (const sound of sounds) {
    await mkdir(dirname(join(from, sound)), { recursive: true });
    await copyFile(SOUND, join(from, sound));
  }
  return { ...folder, from };
}

type Report = {
  readonly items: readonly {
    readonly from: string;
    readonly outcome: string;
    readonly reason?: string;
  }[];
  readonly files: readonly {
    readonly path: string;
    readonly use?: string;
    readonly reason?: string;
  }[];
};

export const reportOf = async (read: (path: string) => Promise<string>) =>
  JSON.parse(await read('.import/report.json')) as Report; // written by the import
