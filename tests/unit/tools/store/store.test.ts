import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packText, unpackText } from '@/lib/content/packed-text';
import { openStore, type Store } from '@/tools/store/store';

let root = '';
let folder = '';
let made = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  folder = join(root, 'store');
  made = join(root, 'made');
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** A build that makes two files of one page, and keeps them. */
async function build(key: string, texts: Readonly<Record<string, string>>): Promise<void> {
  const store = await openStore(folder);
  keep(store, key, texts);
  store.close();
  await rm(made, { recursive: true });
}

function keep(store: Store, key: string, texts: Readonly<Record<string, string>>): void {
  const entry = store.begin(key, made);
  for (const [path, text] of Object.entries(texts)) entry.put(path, text);
  entry.keep();
}

const PAGE = { 'a/index.html': '<p>Bees', 'a/index.txt': 'flight of bees' };

async function taken(key: string, from = folder): Promise<Record<string, string> | null> {
  const target = await mkdtemp(join(root, 'target-'));
  if (!(await openStore(from)).take(key, target)) {
    expect(await readdir(target)).toEqual([]);
    return null;
  }
  const paths = await readdir(target, { recursive: true, withFileTypes: true });
  const files = paths.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  const texts = files.map(async (file) => [
    file.slice(target.length + 1),
    await readFile(file, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

async function objects(): Promise<string[]> {
  const found = await readdir(join(folder, 'objects'), { recursive: true, withFileTypes: true });
  return found.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

describe('a store', () => {
  it('gives back what a build has kept', async () => {
    await build('bees', PAGE);
    expect(await taken('bees')).toEqual(PAGE);
    expect(await taken('maps')).toBeNull();
  });

  it('gives back texts, unless they are damaged', async () => {
    const store = await openStore(folder);
    const texts = ['{"title":"Bees"}', '', 'Žluťoučký kůň'];
    store.keepTexts('bees', texts.map(packText));
    store.close();
    expect((await openStore(folder)).readTexts('bees')?.map(unpackText)).toEqual(texts);
    expect((await openStore(folder)).readTexts('maps')).toBeNull();
    const [object = ''] = await objects();
    const content = await readFile(object);
    content[0] = 0;
    await writeFile(object, content);
    expect((await openStore(folder)).readTexts('bees')).toBeNull();
  });

  it('works at another path, with new times', async () => {
    await build('bees', PAGE);
    const copy = join(root, 'another checkout/store');
    await cp(folder, copy, { recursive: true });
    await rm(folder, { recursive: true });
    expect(await taken('bees', copy)).toEqual(PAGE);
  });

  it('does not give back a damaged file, and has it whole after the next build', async () => {
    await build('bees', PAGE);
    for (const object of await objects()) {
      const text = await readFile(object, 'utf8');
      await rm(object);
      await writeFile(object, text.replace('e', 'x'));
    }
    expect(await taken('bees')).toBeNull();
    await build('bees', PAGE);
    expect(await taken('bees')).toEqual(PAGE);
  });

  it('does not give back a half file or a missing one', async () => {
    await build('bees', PAGE);
    const [first = '', second = ''] = await objects();
    const text = await readFile(first, 'utf8');
    await rm(first);
    await writeFile(first, text.slice(0, 3));
    expect(await taken('bees')).toBeNull();
    await writeFile(first, text);
    await rm(second);
    expect(await taken('bees')).toBeNull();
  });

  it.each([
    ['damaged', (text: string) => text.replace('a/index.html', 'b/index.html')],
    ['half written', (text: string) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
  ])('is empty with a %s index', async (_, damage) => {
    await build('bees', PAGE);
    const index = join(folder, 'index');
    await writeFile(index, damage(await readFile(index, 'utf8')));
    expect(await taken('bees')).toBeNull();
  });

  it('keeps the same content twice, and replaces what is there instead', async () => {
    await write(join(made, 'index.html'), 'made by another step');
    await build('bees', { 'index.html': 'Bees', 'copy.html': 'Bees' });
    expect(await taken('bees')).toEqual({ 'index.html': 'Bees', 'copy.html': 'Bees' });
    expect(await objects()).toHaveLength(1);
  });

  it('leaves what was taken from it whole when a file is put in the same place', async () => {
    await build('bees', PAGE);
    const store = await openStore(folder);
    store.take('bees', made);
    keep(store, 'maps', { 'a/index.html': '<p>Maps' });
    store.close();
    expect(await readFile(join(made, 'a/index.html'), 'utf8')).toBe('<p>Maps');
    expect(await taken('bees')).toEqual(PAGE);
  });

  it('is empty with the index of another version', async () => {
    const { hashOf } = await import('@/tools/store/store-index');
    const json = JSON.stringify({ version: 0, entries: { bees: ['a/index.html'] } });
    await write(join(folder, 'index'), `${hashOf(json)}\n${json}`);
    expect(await taken('bees')).toBeNull();
  });

  it('costs only time where it cannot be written', async () => {
    // No permission stops the root user, but a file in the place of the folder does.
    await write(folder, '');
    const lines: string[] = [];
    const store = await openStore(folder, (line) => lines.push(line));
    keep(store, 'bees', { 'index.html': 'Bees' });
    expect(await readFile(join(made, 'index.html'), 'utf8')).toBe('Bees');
    expect(store.take('bees', join(root, 'target'))).toBe(false);
    store.close();
    expect(lines).toEqual([expect.stringContaining('cannot be written')]);
  });

  it('is whole after two builds at once, whichever ends first', async () => {
    const first = await openStore(folder);
    const second = await openStore(folder);
    keep(first, 'bees', { 'index.html': 'Bees' });
    keep(second, 'bees', { 'index.html': 'Bees' });
    keep(second, 'maps', { 'maps.html': 'Maps' });
    first.close();
    second.close();
    expect(await taken('bees')).toEqual({ 'index.html': 'Bees' });
    // The first build cleared the file that only the second one knew.
    expect(await taken('maps')).toBeNull();
    expect((await openStore(folder)).filesOf('maps')?.size).toBe(1);
  });

  it('clears what no build used lately, and takes 1.5 times the bytes at most', async () => {
    await build('old', { 'old.html': 'o'.repeat(60) });
    await build('older than new', { 'middle.html': 'm'.repeat(40) });
    await build('new', { 'new.html': 'n'.repeat(100) });
    expect(await taken('new')).not.toBeNull();
    expect(await taken('older than new')).not.toBeNull();
    expect(await taken('old')).toBeNull();
    const sizes = (await objects()).map(async (object) => (await stat(object)).size);
    expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBe(140);
  });

  it('does not change a file that is in the folder already', async () => {
    await build('bees', PAGE);
    const target = join(root, 'target');
    await write(join(target, 'a/index.txt'), 'written before');
    (await openStore(folder)).take('bees', target);
    expect(await readFile(join(target, 'a/index.txt'), 'utf8')).toBe('written before');
  });
});
