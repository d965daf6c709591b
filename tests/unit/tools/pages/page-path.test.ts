import { expect, it } from 'vitest';
import { pageFiles } from '@/lib/content/pages/page-files';
import { numberedPageId } from '@/lib/content/pages/page-data';
import { sitePages } from '@/lib/output/site-pages';
import { loadSite } from '@/lib/content/load-site';
import { exportedPath } from '@/tools/pages/page-path';

it('has a page for every address of the sitemap', async () => {
  const site = await loadSite({ contentDir: 'tests/fixtures/show/content', siteUrl: undefined });
  const exported = [...pageFiles(site)].flatMap((page) => exportedPath(page) ?? []);
  const listed = sitePages(site.show, site.episodes, site.pages).map(({ path }) => path);
  expect(exported).toEqual(expect.arrayContaining(listed.map((path) => `${path.slice(1)}index`)));
  expect(new Set(exported).size).toBe(exported.length);
});

it('is where Next writes a page', () => {
  expect(exportedPath({ kind: 'home', id: '' })).toBe('index');
  expect(exportedPath({ kind: 'missing', id: '' })).toBe('404');
  expect(exportedPath({ kind: 'archive', id: '' })).toBe('episodes/index');
  expect(exportedPath({ kind: 'archive', id: '2' })).toBe('episodes/page/2/index');
  expect(exportedPath({ kind: 'topics', id: numberedPageId('港', 2) })).toBe(
    'topics/港/page/2/index',
  );
  expect(exportedPath({ kind: 'year', id: '2026/' })).toBe('episodes/year/2026/index');
  expect(exportedPath({ kind: 'year', id: '2026/2' })).toBe('episodes/year/2026/page/2/index');
  expect(exportedPath({ kind: 'allPeople', id: '2' })).toBe('people/page/2/index');
  expect(exportedPath({ kind: 'layout', id: '' })).toBeNull();
});
