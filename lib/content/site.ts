import { posix } from 'node:path';
import { problemLine, type ContentProblem } from './content-error';
import { contentFolder } from './content-folder';
import { ONLY, type PageData, type PageKind } from './pages/page-data';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { PAGE_FOLDER, PAGE_WRITER, readPage, readPageIds } from './pages/page-folder';
import type { SitePages } from './pages/pages-of';

/**
 * Cached for the process. Next loads a copy of this module for pages and another for route
 * handlers; without the global, each copy would read the data again.
 */
const processCache = globalThis as { verbatimPages?: Map<string, unknown> };

/** Pages whose data are kept: Next renders a page several times, and some pages at once. */
const KEPT_PAGES = 32;

/**
 * The data of a page; `null` if the site has no such page, such as for the placeholder of a route
 * without pages.
 */
export async function pageData<K extends PageKind>(
  kind: K,
  id: string,
): Promise<PageData[K] | null> {
  const folder = folderOfPages();
  if (folder === null) return (await pagesReadHere())[kind].get(id)?.() ?? null;
  return keptPage(folder, kind, id);
}

/** The data of a page that every site has. */
export async function onlyPage<K extends PageKind>(kind: K): Promise<PageData[K]> {
  const data = await pageData(kind, ONLY);
  if (data === null) throw new Error(`There is no page of the kind "${kind}".`);
  return data;
}

/** The ids of the pages of a kind that this build exports. */
export async function pageIds(kind: PageKind): Promise<readonly string[]> {
  const folder = folderOfPages();
  if (folder === null) return [...(await pagesReadHere())[kind].keys()];
  return readPageIds(folder, kind, Number(process.env[PAGE_WRITER] ?? process.pid));
}

/**
 * Reads the content here, where no build has written the data of pages. The code that reads is not
 * compiled for production: it is more than half of what Next would compile.
 */
async function pagesReadHere(): Promise<SitePages> {
  return (await reader()).sitePages();
}

/** @throws {Error} In production. */
async function reader() {
  // Written out here, so that Turbopack leaves the import out.
  if (process.env.NODE_ENV !== 'production') return import('./read-site');
  throw new Error(`${PAGE_FOLDER} is not set. Build the site with: npm run build`);
}

/** `null` without a build that has written the data. */
function folderOfPages(): string | null {
  return isDevelopment() ? null : (process.env[PAGE_FOLDER] ?? null);
}

function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}

function keptPage<K extends PageKind>(folder: string, kind: K, id: string): PageData[K] | null {
  const pages = (processCache.verbatimPages ??= new Map());
  const name = `${kind} ${id}`;
  // Only this function writes to the map.
  const known = pages.get(name) as PageData[K] | undefined;
  const data = known ?? readPage(folder, kind, id);
  if (data === null) {
    if (isPlaceholder(id)) return null;
    throw new Error(`There are no data for the page "${id}" of the kind "${kind}".`);
  }
  // The page that was not used for the longest time comes first.
  pages.delete(name);
  pages.set(name, data);
  for (const oldest of pages.keys()) {
    if (pages.size <= KEPT_PAGES) break;
    pages.delete(oldest);
  }
  return data;
}

/** Whether an id is that of a route without pages. */
function isPlaceholder(id: string): boolean {
  return id.split('/')[0] === NO_COLLECTION;
}

/** Folders of the content whose files become pages. */
type PageFolder = 'episodes' | 'pages';

/**
 * The problems of a page that is not shown because of them, one line each. Only
 * `npm run dev` continues with problems; a build stops.
 *
 * @param name The name of its file without the ending.
 */
export async function faultsOf(folder: PageFolder, name: string): Promise<string[]> {
  const own = (await faultsIn(folder)).filter(({ file }) => nameOfFile(file) === name);
  return own.map(problemLine);
}

/** Names of the files in a folder that have problems. */
export async function faultyNames(folder: PageFolder): Promise<string[]> {
  const files = (await faultsIn(folder)).map(({ file }) => file);
  return [...new Set(files.filter((file) => file.endsWith('.md')).map(nameOfFile))];
}

async function faultsIn(folder: PageFolder): Promise<ContentProblem[]> {
  if (!isDevelopment()) return [];
  const start = `${posix.join(contentFolder(), folder)}/`;
  return (await (await reader()).site()).faults.filter(({ file }) => file.startsWith(start));
}

function nameOfFile(file: string): string {
  return posix.basename(file).replace(/\..*$/, '');
}
