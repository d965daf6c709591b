import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkReservedNames, isReservedPageName } from '@/lib/content/files/check-reserved-names';

async function problemsOf(path: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-public-'));
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), '');
  return (await checkReservedNames(folder, ['about'])).map(({ file }) =>
    file.slice(folder.length + 1),
  );
}

it.each([
  'feed.xml',
  'Index.html',
  'sw.js',
  'robots.txt',
  'episodes/old-maps/index.html',
  'episodes/old-maps/transcript.vtt',
  'series/daily/feed.xml',
  'about/index.html',
  // A file where the build needs a folder.
  'people',
  'about',
])('reports %s, which the build writes itself', async (path) => {
  expect(await problemsOf(path)).toEqual([path]);
});

it.each(['embed', 'search-index', 'Pictures', '_next', '404'])(
  'reports the folder %s once, with its remedy',
  async (name) => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-public-'));
    await mkdir(join(folder, name, 'covers'), { recursive: true });
    expect(await checkReservedNames(folder, [])).toEqual([]);
    await writeFile(join(folder, name, 'one.png'), '');
    await writeFile(join(folder, name, 'covers', 'two.png'), '');
    expect(await checkReservedNames(folder, [])).toEqual([
      {
        file: `${folder}/${name}/`,
        line: 1,
        field: 'folder name',
        message: expect.stringMatching(
          new RegExp(
            `Rename it, for example to "our-[a-z0-9-]+", and change .* /${name}/\\.$`,
            'i',
          ),
        ),
      },
    ]);
  },
);

it.each([
  '_headers',
  '_redirects',
  'CNAME',
  '.well-known/security.txt',
  'audio/feed.mp3',
  'episodes/old-maps/cover.jpg',
  'people/nora.png',
  'series/season.json',
  'press/index.html',
  'documents/transcript.pdf',
  'about/cover.jpg',
  'about/old/index.html',
])('accepts %s', async (path) => {
  expect(await problemsOf(path)).toEqual([]);
});

it('reserves the address of each route for the site', async () => {
  const entries = await readdir('app', { withFileTypes: true });
  const routes = entries.filter((entry) => entry.isDirectory() && /^[\w-]+$/.test(entry.name));
  expect(routes.length).toBeGreaterThan(5);
  expect(routes.map(({ name }) => name).filter((name) => !isReservedPageName(name))).toEqual([]);
});

it.each(['embed', 'og', 'search-index', 'index', '404', 'Search'])('reserves /%s/', (name) => {
  expect(isReservedPageName(name)).toBe(true);
});
