import type { Episode } from '@/lib/episode/episode';
import {
  absoluteUrl,
  archivePath,
  episodePath,
  ogPicturePath,
  searchPath,
  sitePath,
} from '@/lib/links/address';
import type { Series, Show } from '@/lib/show/show';
import { messagesFor } from '@/lib/messages/messages-for';
import { feedPath } from '@/lib/links/feed-paths';
import { SOCIAL_PICTURE } from './social-picture';
import { transcriptFiles } from '@/lib/links/transcript-files';
import { MANIFEST_PATH } from './web-manifest';

type Page = { readonly title: string; readonly description: string; readonly path: string };

/** What the head of a page says to search engines and to other sites, in the shape Next takes. */
export function homeMetadata(show: Show) {
  return pageMetadata(show, { title: show.title, description: show.description, path: '/' });
}

/** @param page Counts from 1. */
export function archiveMetadata(show: Show, page: number) {
  const { allEpisodes } = messagesFor(show.language).site;
  const title = page === 1 ? allEpisodes : `${allEpisodes} (${page})`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === 1 ? show.description : `${title}. ${show.description}`,
    path: archivePath(page),
  });
}

/** @param title Name of the page, in the show's language. */
export function searchMetadata(show: Show, title: string) {
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: show.description,
    path: searchPath(),
  });
}

/** At whatever address it is shown, it is the page of none. */
export function offlineMetadata(show: Show, title: string) {
  return { title: `${title} | ${show.title}`, robots: { index: false } };
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
      types: alternatesOf(show, episode),
    },
    openGraph: {
      ...metadata.openGraph,
      type: 'article' as const,
      title: episode.title,
      publishedTime: episode.publishedAt,
      images: [pictureOf(show, episode)],
      audio: [{ url: absoluteUrl(show, episode.audio.src), type: episode.audio.type }],
    },
    twitter: playerCard(show, episode),
  };
}

/**
 * What the head of every page says, whatever the page is. It does not
 * name the icon for Apple's systems, which find it by themselves: Chromium would
 * fetch it with each page, for nothing.
 */
export function siteMetadata(show: Show) {
  return { manifest: sitePath(show, MANIFEST_PATH) };
}

function pictureOf(show: Show, episode: Episode) {
  const url = absoluteUrl(show, ogPicturePath(episode));
  return { url, ...SOCIAL_PICTURE, alt: episode.title };
}

/** Other sites show this small player in a frame. */
const PLAYER = { width: 480, height: 180 };

/** @see https://developer.x.com/en/docs/x-for-websites/cards/overview/player-card */
function playerCard(show: Show, episode: Episode) {
  const { url, alt } = pictureOf(show, episode);
  return {
    card: 'player' as const,
    title: episode.title,
    description: episode.summary,
    images: [{ url, alt }],
    players: [
      {
        ...PLAYER,
        playerUrl: absoluteUrl(show, `/embed/${episode.slug}/`),
        streamUrl: absoluteUrl(show, episode.audio.src),
      },
    ],
  };
}

/** Other forms of the page's text, for what reads heads and not pages. */
function alternatesOf(show: Show, episode: Episode) {
  const files = transcriptFiles(episode).filter(({ type }) =>
    ['text/vtt', 'application/json', 'text/markdown'].includes(type),
  );
  const { series, title } = episode;
  return {
    ...Object.fromEntries(files.map(({ type, path }) => [type, absoluteUrl(show, path)])),
    [RSS]: [feedOf(show), ...(series === null ? [] : [feedOf(show, series)])],
    'application/json+oembed': [{ url: absoluteUrl(show, `/oembed/${episode.slug}.json`), title }],
  };
}

const RSS = 'application/rss+xml';

function feedOf(show: Show, series?: Series) {
  const title = series === undefined ? show.title : `${show.title}: ${series.title}`;
  return { url: absoluteUrl(show, feedPath(series)), title };
}

export function pageMetadata(show: Show, { title, description, path }: Page) {
  const url = absoluteUrl(show, path);
  return {
    title,
    description,
    alternates: { canonical: url, types: { [RSS]: [feedOf(show)] } },
    openGraph: {
      type: 'website' as const,
      siteName: show.title,
      title,
      description,
      url,
      images: [{ url: absoluteUrl(show, show.artwork), alt: show.title }],
    },
    twitter: { card: 'summary' as const },
  };
}
