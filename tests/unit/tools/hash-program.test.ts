import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CODE, hashProgram } from '@/tools/hash-program';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'program-'));
  await mkdir(join(folder, 'lib/player'), { recursive: true });
  await write('lib/player/store.ts', 'play()');
  await write('package-lock.json', '{}');
});
afterEach(() => rm(folder, { recursive: true }));

function write(file: string, text: string): Promise<void> {
  return writeFile(join(folder, file), text);
}

const name = (...choices: string[]) => hashProgram(choices, folder);

describe('the hash of a program', () => {
  it('stays when only the content changes', async () => {
    const before = await name('/show', 'en');
    await mkdir(join(folder, 'content'));
    await write('content/show.yaml', 'title: Another');
    expect(await name('/show', 'en')).toBe(before);
  });

  it.each([
    ['code', 'lib/player/store.ts'],
    ['a lock file', 'package-lock.json'],
    ['a new file', 'lib/player/engine.ts'],
  ])('changes with %s', async (_, file) => {
    const before = await name('');
    await write(file, 'pause()');
    expect(await name('')).not.toBe(before);
  });

  it('covers all code that puts what it makes into the store', () => {
    const files = readdirSync('tools', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && file !== join('store', 'kept.ts'))
      .map((file) => `tools/${file.replaceAll('\\', '/')}`);
    const makers = files.filter((file) => /OrMake\(/.test(readFileSync(file, 'utf8')));
    expect(makers.length).toBeGreaterThan(3);
    const isCovered = (file: string) => CODE.some((path) => file.startsWith(`${path}/`));
    expect(makers.filter((file) => !isCovered(file))).toEqual([]);
  });

  it('changes with the base path and the language', async () => {
    const names = await Promise.all([name('', 'en'), name('/show', 'en'), name('', 'de')]);
    expect(new Set(names).size).toBe(3);
  });

  it('can be computed for the project itself', async () => {
    expect(await hashProgram([])).toMatch(/^[\da-f]{16}$/);
  });

  it('can be part of an address', async () => {
    expect(await name('')).toMatch(/^[\da-f]{16}$/);
  });
});
