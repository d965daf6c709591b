import { archivePage, archivePages } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import { archivePath, sitePath } from '@/lib/show/address';
import type { Show } from '@/lib/show/show';
import { words } from '@/lib/words/current';
import { EpisodeCard } from './episode-card';

type ArchiveProps = {
  readonly show: Show;
  readonly episodes: readonly Episode[];
  /** Counts from 1. */
  readonly page: number;
};

/** One page of all episodes, newest first. */
export function Archive({ show, episodes, page }: ArchiveProps) {
  const pages = archivePages(episodes);
  return (
    <>
      <h1 className="mt-12 font-serif text-4xl tracking-tight sm:mt-16 sm:text-5xl">
        {words.site.allEpisodes}
      </h1>
      <p className="mt-3 mb-8 text-quiet">
        {words.site.episodes(episodes.length)}
        {pages > 1 && <>, {words.site.pageOf(page, pages)}</>}
      </p>
      <h2 className="sr-only">{words.site.pageOf(page, pages)}</h2>
      {archivePage(episodes, page).map((episode) => (
        <EpisodeCard key={episode.slug} show={show} episode={episode} />
      ))}
      {pages > 1 && (
        <nav aria-label={words.site.pages} className="mt-8 flex justify-between font-medium">
          <PageLink show={show} page={page - 1} pages={pages} label={words.site.newer} rel="prev" />
          <PageLink show={show} page={page + 1} pages={pages} label={words.site.older} rel="next" />
        </nav>
      )}
    </>
  );
}

type PageLinkProps = {
  readonly show: Show;
  readonly page: number;
  readonly pages: number;
  readonly label: string;
  readonly rel: 'prev' | 'next';
};

function PageLink({ show, page, pages, label, rel }: PageLinkProps) {
  if (page < 1 || page > pages) return <span />;
  return (
    <a
      href={sitePath(show, archivePath(page))}
      rel={rel}
      className="py-3 text-accent underline underline-offset-4"
    >
      {label}
    </a>
  );
}
