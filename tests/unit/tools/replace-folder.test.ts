import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fillFolder } from '@/tools/fill-folder';
import { finishReplacement, replaceFolder } from '@/tools/replace-folder';

let root: string;
let journal: string;
const at = (path: string) => join(root, path);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-replace-'));
  journal = at('replace.json');
});

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(at(path)), { recursive: true });
    await writeFile(at(path), text);
  }
}

const page = (folder: string) => readFile(at(`${folder}/index.html`), 'utf8');

describe('replacing the site', () => {
  it('leaves the new site, and the folders of the old one without files', async () => {
    await write({ 'fresh/index.html': 'new', 'out/index.html': 'old', 'out/gone.html': 'old' });
    await replaceFolder(at('fresh'), at('out'), journal);
    expect(await page('out')).toBe('new');
    expect(await readdir(root)).toEqual(['fresh-folders', 'out']);
    expect(await readdir(at('out'))).toEqual(['index.html']);
    expect(await readdir(at('fresh-folders'))).toEqual([]);
  });

  it('creates the folder for the first site', async () => {
    await write({ 'fresh/index.html': 'new' });
    await replaceFolder(at('fresh'), at('deep/out'), journal);
    expect(await page('deep/out')).toBe('new');
  });

  it('replaces the target of a link, and keeps the link', async () => {
    await write({ 'fresh/index.html': 'new', 'www/index.html': 'old' });
    await symlink(at('www'), at('out'));
    await replaceFolder(at('fresh'), at('out'), journal);
    expect(await page('www')).toBe('new');
    expect(await page('out')).toBe('new');
  });
});

describe('an interrupted replacement', () => {
  const cut = (names: object) => writeFile(journal, JSON.stringify(names));

  it('moves the new site into place if the old one was already moved', async () => {
    await write({ 'fresh/index.html': 'new', 'out/index.html': 'old' });
    await cut({ fresh: at('fresh'), old: at('fresh-old'), target: at('out') });
    await rename(at('out'), at('fresh-old'));
    await finishReplacement(journal);
    expect(await page('out')).toBe('new');
    expect(await readdir(root)).toEqual(['fresh-folders', 'out']);
  });

  it('is completed if nothing was moved yet', async () => {
    await write({ 'fresh/index.html': 'new', 'out/index.html': 'old' });
    await cut({ fresh: at('fresh'), old: at('fresh-old'), target: at('out') });
    await finishReplacement(journal);
    expect(await page('out')).toBe('new');
  });

  it('deletes the old site if only this step was left', async () => {
    await write({ 'out/index.html': 'new', 'fresh-old/index.html': 'old' });
    await cut({ fresh: at('fresh'), old: at('fresh-old'), target: at('out') });
    await finishReplacement(journal);
    expect(await page('out')).toBe('new');
    expect(existsSync(at('fresh-old'))).toBe(false);
  });

  it('restores the old site if the new one is missing', async () => {
    await write({ 'fresh-old/index.html': 'old' });
    await cut({ fresh: at('fresh'), old: at('fresh-old'), target: at('out') });
    await finishReplacement(journal);
    expect(await page('out')).toBe('old');
  });

  it('does nothing after a successful build', async () => {
    await write({ 'out/index.html': 'new' });
    await finishReplacement(journal);
    expect(await page('out')).toBe('new');
  });

  it('is ignored if its journal is incomplete', async () => {
    await write({ 'out/index.html': 'old' });
    await writeFile(journal, '{"fresh": "/no');
    await finishReplacement(journal);
    expect(await readdir(root)).toEqual(['out']);
  });
});

describe('a folder that cannot be moved', () => {
  it('gets the files of the new site instead of those of the old one', async () => {
    await write({
      'fresh/index.html': 'new',
      'fresh/a/b.txt': 'new',
      'out/index.html': 'old',
      'out/old/page.html': 'old',
    });
    await fillFolder(at('fresh'), at('out'));
    expect(await page('out')).toBe('new');
    expect((await readdir(at('out'), { recursive: true })).sort()).toEqual([
      'a',
      'a/b.txt',
      'index.html',
    ]);
  });

  it('can replace a folder with a file, and a file with a folder', async () => {
    await write({
      'fresh/a': 'file',
      'fresh/b/c.txt': 'in a folder',
      'out/a/x.txt': 'old',
      'out/b': 'old',
    });
    await fillFolder(at('fresh'), at('out'));
    expect(await readFile(at('out/a'), 'utf8')).toBe('file');
    expect(await readFile(at('out/b/c.txt'), 'utf8')).toBe('in a folder');
  });
});
