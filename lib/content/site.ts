import { posix } from 'node:path';
import { problemLine } from './content-error';
import type { Episode } from '@/lib/episode/episode';
import { SITE_SNAPSHOT, readSnapshot } from './site-snapshot';
import { loadSite, type Site } from './load-site';

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

/**
 * The problems of an episode that is not shown because of them, one line each. Only
 * `npm run dev` continues with problems; a build stops.
 */
export async function faultsOf(slug: string): Promise<string[]> {
  const own = (await site()).faults.filter(({ file }) => slugOfFile(file) === slug);
  return own.map(problemLine);
}

/** Slugs of the pages that list problems of an episode. */
export async function faultySlugs(): Promise<{ slug: string }[]> {
  const files = (await site()).faults.map(({ file }) => file);
  return [...new Set(files.filter((file) => file.endsWith('.md')).map(slugOfFile))].map((slug) => ({
    slug,
  }));
}

function slugOfFile(file: string): string {
  return posix.basename(file).replace(/\..*$/, '');
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
