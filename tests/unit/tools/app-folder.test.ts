import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { APP_FILES, commonFolder, layOutApp, type AppFolder } from '@/tools/app-folder';

/** The tests of the first group follow each other in one folder, since a copy has 900 files. */
let show: string;
let app: AppFolder;
beforeAll(async () => {
  show = await realpath(await mkdtemp(join(tmpdir(), 'show-')));
  await mkdir(join(show, 'public'));
  await writeFile(join(show, 'public/artwork.png'), 'picture');
  await mkdir(join(show, 'node_modules/react'), { recursive: true });
  app = await layOutApp(show);
});
afterAll(() => rm(show, { recursive: true }));

const inApp = (path: string) => join(show, '.verbatim/app', path);

describe('the app of a show in its own repository', () => {
  it('has everything that Next reads, and the public files of the show', async () => {
    expect(app.folder).toBe(join('.verbatim', 'app'));
    expect(await readdir(inApp(''))).toEqual(expect.arrayContaining(APP_FILES));
    expect(await readFile(inApp('public/artwork.png'), 'utf8')).toBe('picture');
    expect(await readFile(inApp('app/layout.tsx'))).toEqual(await readFile('app/layout.tsx'));
  });

  it('finds the packages of Verbatim, also where the show has none or another version', async () => {
    for (const name of ['react', 'zod', '@fontsource/figtree']) {
      expect(await realpath(inApp(`node_modules/${name}`))).toBe(resolve('node_modules', name));
    }
    expect(app.root).toBe(commonFolder([show, resolve('node_modules')]));
  });

  it('keeps what Next wrote there until Verbatim changes or a copy was interrupted', async () => {
    await writeFile(inApp('lib/of-next'), '');
    await layOutApp(show);
    expect(await readdir(inApp('lib'))).toContain('of-next');

    await writeFile(inApp('.engine'), 'another version');
    await layOutApp(show);
    expect(await readdir(inApp('lib'))).not.toContain('of-next');
  });
});

it('the app of a clone is the clone', async () => {
  expect(await layOutApp()).toEqual({ folder: '', root: null });
});

describe('the common folder', () => {
  const at = (...parts: string[]) => ['', ...parts].join(sep);
  it.each([
    [[at('a', 'show'), at('a', 'show', 'node_modules')], at('a', 'show')],
    [[at('a', 'show'), at('a', 'showcase')], at('a')],
    [[at('a'), at('b')], sep],
    [[at('a', 'b')], at('a', 'b')],
  ])('of %j is %s', (folders, common) => {
    expect(commonFolder(folders)).toBe(common);
  });

  it('is missing between two disks', () => {
    expect(() => commonFolder([`C:${sep}show`, `D:${sep}npm`])).toThrow('different disks');
  });
});
