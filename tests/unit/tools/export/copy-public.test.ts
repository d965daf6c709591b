import { constants } from 'node:fs';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPublic } from '@/tools/export/copy-public';

let folder = '';
let served = '';
let target = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  served = join(folder, 'public');
  target = join(folder, 'export');
  await mkdir(join(served, 'audio'), { recursive: true });
  await mkdir(target);
});
afterEach(() => rm(folder, { recursive: true }));

/** Whether the disk can copy without using space, which is preferred to a link. */
const copiesShareBytes = () =>
  copyFile(
    join(served, 'audio/talk.mp3'),
    join(folder, 'trial'),
    constants.COPYFILE_FICLONE_FORCE,
  ).then(
    () => true,
    () => false,
  );

const linksOf = async (path: string) => (await stat(join(target, path))).nlink;

it('links audio, and copies all other files', async () => {
  await writeFile(join(served, 'audio/talk.mp3'), 'sound');
  await writeFile(join(served, 'about.html'), 'text');
  await copyPublic(served, target);
  expect(await readFile(join(target, 'audio/talk.mp3'), 'utf8')).toBe('sound');
  expect(await readFile(join(target, 'about.html'), 'utf8')).toBe('text');
  expect(await linksOf('about.html')).toBe(1);
  expect(await linksOf('audio/talk.mp3')).toBe((await copiesShareBytes()) ? 1 : 2);
});

it('publishes the file behind a symbolic link', async () => {
  await writeFile(join(folder, 'elsewhere.mp3'), 'sound');
  await symlink(join(folder, 'elsewhere.mp3'), join(served, 'audio/talk.mp3'));
  await copyPublic(served, target);
  await rm(join(folder, 'elsewhere.mp3'));
  expect(await readFile(join(target, 'audio/talk.mp3'), 'utf8')).toBe('sound');
});

it('keeps what the export has, whose bytes may be those of the store', async () => {
  await writeFile(join(served, 'index.html'), 'of the author');
  await writeFile(join(target, 'index.html'), 'a page');
  await copyPublic(served, target);
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('a page');
});

it('does nothing for a show without public files', async () => {
  await copyPublic(join(folder, 'missing'), target);
  expect(await readdir(target)).toEqual([]);
});

it('copies a folder with the name of an audio file', async () => {
  await mkdir(join(served, 'talk.mp3'));
  await writeFile(join(served, 'talk.mp3/notes.txt'), 'text');
  await copyPublic(served, target);
  expect(await readFile(join(target, 'talk.mp3/notes.txt'), 'utf8')).toBe('text');
});
