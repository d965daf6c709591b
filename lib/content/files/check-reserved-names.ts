import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentProblem } from '@/lib/content/content-error';

/** Files that every build writes at the site's root. */
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

/** Folders in which every file is the build's own. */
const OWN_FOLDERS = ['_next', 'embed', 'icons', 'oembed', 'og', 'pagefind', 'pictures'];

/** Folders of pages, to which an author may add files with other names. */
const PAGE_FOLDERS = ['episodes', 'offline', 'people', 'search', 'series', 'subscribe', 'topics'];
const PAGE_FILE =
  /^(?:index\.(?:html|txt|md)|feed\.xml|(?:chapters|next|timing|track)\.json|transcript\.\w+)$/;

/**
 * Looks for files below `public/` that would take the place of a page, a feed or
 * the service worker. Letters count as equal whatever their case, since they are on
 * some disks and servers.
 *
 * @param publicFolder What the site's root shows.
 */
export async function checkTakenNames(publicFolder: string): Promise<ContentProblem[]> {
  const top = await readdir(publicFolder).catch(() => []);
  const looked = [...OWN_FOLDERS, ...PAGE_FOLDERS];
  const deep = top.filter((name) => looked.includes(name.toLowerCase()));
  const inside = await Promise.all(deep.map((name) => filesBelow(publicFolder, name)));
  return [...top, ...inside.flat()].filter(isTaken).map((path) => ({
    file: join(publicFolder, path).split(sep).join('/'),
    line: 1,
    field: 'file name',
    message:
      'The build writes a file of this name itself, and this one would replace it. Rename or move it.',
  }));
}

/** @param path Below the public folder, with slashes. */
function isTaken(path: string): boolean {
  const [first = '', ...rest] = path.toLowerCase().split('/');
  if (rest.length === 0) return ROOT_FILES.includes(first);
  if (OWN_FOLDERS.includes(first)) return true;
  return PAGE_FOLDERS.includes(first) && PAGE_FILE.test(rest.at(-1) ?? '');
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
