import { readdir } from 'node:fs/promises';
import { join, posix, relative, sep } from 'node:path';
import type { ContentProblem } from '@/lib/content/content-error';

/** Files that every build or deployment writes to the site's root. */
const ROOT_FILES = [
  '404.html',
  'apple-touch-icon.png',
  'deployment.json',
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

/** Folders in which the build writes every file, or which it removes from the export. */
const OWN_FOLDERS = [
  '404',
  '_',
  '_next',
  '_not-found',
  'embed',
  'icons',
  'oembed',
  'og',
  'pictures',
  'search-index',
];

/** Folders of pages, to which an author may add files with other names. */
const PAGE_FOLDERS = ['episodes', 'offline', 'people', 'search', 'series', 'subscribe', 'topics'];
const PAGE_FILE =
  /^(?:index\.(?:html|txt|md)|feed\.xml|(?:chapters|timing|track)\.json|transcript\.\w+)$/;

/**
 * Finds files below `public/` that would replace a page, a feed or the service worker, and folders
 * that the build writes or removes itself. Names are compared without regard to case, as some
 * disks and servers do.
 *
 * @param publicFolder The folder served at the site's root.
 * @param pageNames Names of the show's own pages.
 */
export async function checkReservedNames(
  publicFolder: string,
  pageNames: readonly string[],
): Promise<ContentProblem[]> {
  const top = await readdir(publicFolder).catch(() => []);
  const folders = [...OWN_FOLDERS, ...PAGE_FOLDERS, ...pageNames];
  const found = await Promise.all(
    top.map(async (name): Promise<[path: string, message: string][]> => {
      if (ROOT_FILES.includes(name.toLowerCase())) return [[name, TAKEN_FILE]];
      if (!folders.includes(name.toLowerCase())) return [];
      const inside = await filesBelow(publicFolder, name);
      if (inside === null) return [[name, TAKEN_FILE]];
      if (OWN_FOLDERS.includes(name.toLowerCase())) {
        return inside.length === 0 ? [] : [[`${name}/`, takenFolder(name)]];
      }
      return inside.filter((path) => isPageFile(path, pageNames)).map((path) => [path, TAKEN_FILE]);
    }),
  );
  return found.flat().map(([path, message]) => ({
    file: posix.join(publicFolder.split(sep).join('/'), path),
    line: 1,
    field: path.endsWith('/') ? 'folder name' : 'file name',
    message,
  }));
}

const TAKEN_FILE =
  'The build writes a file or folder of this name itself, and this one would replace it. Rename or move it.';

function takenFolder(name: string): string {
  return `The site has its own folder of this name, in which files of yours could be replaced or removed. Rename it, for example to "our-${name.replace(/^_/, '')}", and change the addresses that begin with /${name}/.`;
}

/** Whether a page of the show's own cannot have a name, because the site itself uses its address. */
export function isReservedPageName(name: string): boolean {
  const files = ROOT_FILES.map((file) => file.replace(/\.(?:html|txt)$/, ''));
  return [...OWN_FOLDERS, ...PAGE_FOLDERS, ...files].includes(name.toLowerCase());
}

/**
 * Whether the build writes a file itself, in a folder of pages to which an author may add others.
 *
 * @param path Relative to the public folder, with forward slashes.
 */
function isPageFile(path: string, pageNames: readonly string[]): boolean {
  const [first = '', ...rest] = path.toLowerCase().split('/');
  if (PAGE_FOLDERS.includes(first)) return PAGE_FILE.test(rest.at(-1) ?? '');
  return pageNames.includes(first) && /^index\.(?:html|txt)$/.test(rest.join('/'));
}

/** Paths relative to the public folder; `null` if the name is that of a file. */
async function filesBelow(publicFolder: string, name: string): Promise<string[] | null> {
  const folder = join(publicFolder, name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      relative(publicFolder, join(entry.parentPath, entry.name)).split(sep).join('/'),
    );
}
