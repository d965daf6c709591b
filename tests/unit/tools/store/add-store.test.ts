import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { packText, unpackText } from '@/lib/content/packed-text';
import { addStore } from '@/tools/store/add-store';
import { objectFolder, openStore } from '@/tools/store/store';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(root, { recursive: true }));

const ours = () => join(root, 'ours');

async function keepIn(folder: string, key: string, text: string): Promise<void> {
  const store = await openStore(folder);
  store.keepTexts(key, [packText(text)]);
  store.close();
}

it('adds what other stores have, and keeps its own', async () => {
  await keepIn(ours(), 'maps', 'Maps');
  await keepIn(join(root, 'a'), 'bees', 'Bees');
  await keepIn(join(root, 'b'), 'cats', 'Cats');
  expect(await addStore(join(root, 'a'), ours())).toBe(1);
  expect(await addStore(join(root, 'b'), ours())).toBe(1);
  const store = await openStore(ours());
  const texts = ['maps', 'bees', 'cats'].map((key) => store.readTexts(key)?.map(unpackText));
  expect(texts).toEqual([['Maps'], ['Bees'], ['Cats']]);
});

it('adds nothing from a folder without a store', async () => {
  expect(await addStore(join(root, 'nothing'), ours())).toBe(0);
});

it('leaves out what is missing or damaged in the other store', async () => {
  const other = join(root, 'a');
  await keepIn(other, 'bees', 'Bees');
  const [folder = ''] = await readdir(objectFolder(other));
  const [name = ''] = await readdir(join(objectFolder(other), folder));
  const object = join(objectFolder(other), folder, name);
  await writeFile(object, (await readFile(object)).subarray(1));
  await addStore(other, ours());
  expect((await openStore(ours())).readTexts('bees')).toBeNull();
  await rm(object);
  await addStore(other, join(root, 'fresh'));
  expect((await openStore(join(root, 'fresh'))).readTexts('bees')).toBeNull();
});
