import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, archivePath, episodePath } from '@/lib/show/address';
import type { Show } from '@/lib/show/show';
import { wordsFor } from '@/lib/words/words-for';
import { transcriptFiles } from './transcript/transcript-files';

type Page = { readonly title: string; readonly description: string; readonly path: string };

/** What the head of a page says to search engines and to other sites, in the shape Next takes. */
export function homeMetadata(show: Show) {
  return pageMetadata(show, { title: show.title, description: show.description, path: '/' });
}

/** @param page Counts from 1. */
export function archiveMetadata(show: Show, page: number) {
  const { allEpisodes } = wordsFor(show.language).site;
  const title = page === 1 ? allEpisodes : `${allEpisodes} (${page})`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === 1 ? show.description : `${title}. ${show.description}`,
    path: archivePath(page),
  });
}

/** Titles are put together here: Next's own template would read `$&` in one as a command. */
export function episodeMetadata(show: Show, episode: Episode) {
  const metadata = pageMetadata(show, {
    title: `${episode.title} | ${show.title}`,
    description: episode.summary,
    path: episodePath(episode),
  });
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { ...metadata.alternates.types, ...alternatesOf(show, episode) },
    },
    openGraph: {
      ...metadata.openGraph,
      type: 'article' as const,
      title: episode.title,
      publishedTime: episode.publishedAt,
      images: [absoluteUrl(show, episode.image ?? show.artwork)],
      audio: [{ url: absoluteUrl(show, episode.audio.src), type: episode.audio.type }],
    },
  };
}

/** Other forms of the page's text, for what reads heads and not pages. */
function alternatesOf(show: Show, episode: Episode): Record<string, string> {
  const files = transcriptFiles(episode).filter(({ type }) =>
    ['text/vtt', 'application/json', 'text/markdown'].includes(type),
  );
  return Object.fromEntries(files.map(({ type, path }) => [type, absoluteUrl(show, path)]));
}

function pageMetadata(show: Show, { title, description, path }: Page) {
  const url = absoluteUrl(show, path);
  const feed = { url: absoluteUrl(show, '/feed.xml'), title: show.title };
  return {
    title,
    description,
    alternates: { canonical: url, types: { 'application/rss+xml': [feed] } },
    openGraph: {
      type: 'website' as const,
      siteName: show.title,
      title,
      description,
      url,
      images: [absoluteUrl(show, show.artwork)],
    },
    twitter: { card: 'summary' as const },
  };
}
