import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentProblem } from '@/lib/content/content-error';

/** Files that every build writes to the site's root. */
const ROOT_FILES = [
  '404.html',
  'apple-touch-icon.png',
  'feed-all.xml',
  'feed.xml',
  'icon.svg',
  'index.html',
  'index.txt',
  'llms.txt',
  'manifest.webmanifest',
  'marks.svg',
  'robots.txt',
  'sitemap.xml',
  'sw.js',
];

/** Folders in which the build writes every file. */
const OWN_FOLDERS = ['_next', 'embed', 'icons', 'oembed', 'og', 'pagefind', 'pictures'];

/** Folders of pages, to which an author may add files with other names. */
const PAGE_FOLDERS = ['episodes', 'offline', 'people', 'search', 'series', 'subscribe', 'topics'];
const PAGE_FILE =
  /^(?:index\.(?:html|txt|md)|feed\.xml|(?:chapters|next|timing|track)\.json|transcript\.\w+)$/;

/**
 * Finds files below `public/` that would replace a page, a feed or the service worker.
 * Names are compared without regard to case, as some disks and servers do.
 *
 * @param publicFolder The folder served at the site's root.
 * @param pageNames Names of the show's own pages.
 */
export async function checkReservedNames(
  publicFolder: string,
  pageNames: readonly string[],
): Promise<ContentProblem[]> {
  const top = await readdir(publicFolder).catch(() => []);
  const searched = [...OWN_FOLDERS, ...PAGE_FOLDERS, ...pageNames];
  const deep = top.filter((name) => searched.includes(name.toLowerCase()));
  const inside = await Promise.all(deep.map((name) => filesBelow(publicFolder, name)));
  return [...top, ...inside.flat()]
    .filter((path) => isReserved(path, pageNames))
    .map((path) => ({
      file: join(publicFolder, path).split(sep).join('/'),
      line: 1,
      field: 'file name',
      message:
        'The build writes a file of this name itself, and this one would replace it. Rename or move it.',
    }));
}

/** Whether a page of the show's own cannot have a name, because the site itself uses its address. */
export function isReservedPageName(name: string): boolean {
  const files = ROOT_FILES.map((file) => file.replace(/\.(?:html|txt)$/, ''));
  return [...OWN_FOLDERS, ...PAGE_FOLDERS, ...files].includes(name.toLowerCase());
}

/** @param path Relative to the public folder, with forward slashes. */
function isReserved(path: string, pageNames: readonly string[]): boolean {
  const [first = '', ...rest] = path.toLowerCase().split('/');
  if (rest.length === 0) return ROOT_FILES.includes(first);
  if (OWN_FOLDERS.includes(first)) return true;
  if (PAGE_FOLDERS.includes(first)) return PAGE_FILE.test(rest.at(-1) ?? '');
  return pageNames.includes(first) && /^index\.(?:html|txt)$/.test(rest.join('/'));
}

async function filesBelow(publicFolder: string, name: string): Promise<string[]> {
  const folder = join(publicFolder, name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(publicFolder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    );
}
