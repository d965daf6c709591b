import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Dependency } from './dependency';
import {
  COPIED,
  EPISODE_FILE,
  episodeText,
  IGNORED,
  packageText,
  SHOW_FILE,
  showText,
  sourceOf,
} from './starter';

const IGNORE_FILE = '.gitignore';
const PACKAGE_FILE = 'package.json';

/** @throws {Error} When the folder has a file that `writeShow` writes. */
export function refuseToOverwrite(folder: string): void {
  const files = [SHOW_FILE, EPISODE_FILE, IGNORE_FILE, PACKAGE_FILE, ...Object.keys(COPIED)];
  const there = files.map((file) => join(folder, file)).find((file) => existsSync(file));
  if (there !== undefined) {
    throw new Error(`${there} is there already. Move it away, or name another folder.`);
  }
}

/** Writes the files of a new show. */
export async function writeShow(folder: string, title: string, engine: Dependency): Promise<void> {
  const texts = {
    [SHOW_FILE]: showText(title),
    [EPISODE_FILE]: episodeText(new Date().toISOString().slice(0, 10)),
    [IGNORE_FILE]: IGNORED,
    [PACKAGE_FILE]: packageText(title, engine),
  };
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  for (const [file, source] of Object.entries(COPIED)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await copyFile(sourceOf(source), join(folder, file));
  }
}
