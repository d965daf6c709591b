import type { Episode } from '@/lib/episode/episode';
import { HANDED_SITE, takeOver } from './handed-site';
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
  if (process.env.NODE_ENV === 'development') return loadSite();
  const handed = process.env[HANDED_SITE];
  return (kept.verbatimSite ??= handed === undefined ? loadSite() : takeOver(handed));
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
