import { posix } from 'node:path';
import { problemLine } from './content-error';
import type { Episode } from '@/lib/episode/episode';
import { SITE_SNAPSHOT, readSnapshot } from './site-snapshot';
import { loadSite, type Site } from './load-site';

/**
 * Where a process keeps it. Next gives pages and route handlers a copy of this
 * module each, and each copy would read and parse everything once more.
 */
const kept = globalThis as { verbatimSite?: Promise<Site> };

/**
 * The show and its episodes: as the process that began the build read them, or
 * read here where nobody did.
 */
export function site(): Promise<Site> {
  // `npm run dev` shows what an author just saved.
  if (process.env.NODE_ENV === 'development') return loadSite({ goesOn: true });
  const handed = process.env[SITE_SNAPSHOT];
  return (kept.verbatimSite ??= handed === undefined ? loadSite() : readSnapshot(handed));
}

/**
 * What is wrong with an episode that is not shown for it, one line each. Only
 * `npm run dev` goes on with such; a build stops.
 */
export async function faultsOf(slug: string): Promise<string[]> {
  const own = (await site()).faults.filter(({ file }) => slugOfFile(file) === slug);
  return own.map(problemLine);
}

/** Names of the pages that tell what is wrong. */
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
 * @throws {Error} When there is none; pages are made for those that there are.
 */
export async function episodeOf(slug: string): Promise<Episode> {
  const found = (await site()).episodes.find((episode) => episode.slug === slug);
  if (found === undefined) throw new Error(`There is no episode "${slug}".`);
  return found;
}
