import { posix } from 'node:path';
import { problemLine, type ContentProblem } from './content-error';
import type { Episode } from '@/lib/episode/episode';
import type { ShowPage } from '@/lib/show/show-page';
import { SITE_SNAPSHOT, readSnapshot } from './site-snapshot';
import { contentFolder, loadSite, type Site } from './load-site';

/**
 * The site, cached for the process. Next loads a copy of this module for pages and another
 * for route handlers; without the global, each copy would read and parse the content again.
 */
const processCache = globalThis as { verbatimSite?: Promise<Site> };

/**
 * The show and its episodes: from the snapshot of the process that started the build, or
 * read here if there is no snapshot.
 */
export function site(): Promise<Site> {
  // In `npm run dev`, read again, so that pages show what the author just saved.
  if (process.env.NODE_ENV === 'development') return loadSite({ continueOnError: true });
  const snapshotFile = process.env[SITE_SNAPSHOT];
  return (processCache.verbatimSite ??=
    snapshotFile === undefined ? loadSite() : readSnapshot(snapshotFile));
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
  const start = `${posix.join(contentFolder(), folder)}/`;
  return (await site()).faults.filter(({ file }) => file.startsWith(start));
}

function nameOfFile(file: string): string {
  return posix.basename(file).replace(/\..*$/, '');
}

/**
 * One of the show's own pages.
 *
 * @throws {Error} If the show has no such page.
 */
export async function showPageOf(name: string): Promise<ShowPage> {
  const found = (await site()).pages.find((page) => page.name === name);
  if (found === undefined) throw new Error(`There is no page "${name}".`);
  return found;
}

/**
 * One of the episodes of the show.
 *
 * @throws {Error} If the show has no such episode. Pages exist only for its episodes.
 */
export async function episodeOf(slug: string): Promise<Episode> {
  const found = (await site()).episodes.find((episode) => episode.slug === slug);
  if (found === undefined) throw new Error(`There is no episode "${slug}".`);
  return found;
}
