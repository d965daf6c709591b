import type { PageNumber } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import {
  absoluteUrl,
  archivePath,
  episodePath,
  ogPicturePath,
  searchPath,
  showPagePath,
  sitePath,
} from '@/lib/links/address';
import type { Series, Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { messagesFor } from '@/lib/messages/messages-for';
import { feedAddress, seriesWithFeed } from '@/lib/links/feed-address';
import { SOCIAL_PICTURE } from './social-picture';
import { transcriptFiles } from '@/lib/links/transcript-files';
import { MANIFEST_PATH } from './web-manifest';

type Page = { readonly title: string; readonly description: string; readonly path: string };

/** Metadata of the home page for search engines and other sites, in Next's format. */
export function homeMetadata(show: Show) {
  return pageMetadata(show, { title: show.title, description: show.description, path: '/' });
}

export function archiveMetadata(show: Show, page: PageNumber) {
  const { allEpisodes } = messagesFor(show.language).site;
  const title = page === null ? allEpisodes : `${allEpisodes} (${page})`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === null ? show.description : `${title}. ${show.description}`,
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

export function showPageMetadata(show: Show, page: ShowPage) {
  return pageMetadata(show, {
    title: `${page.title} | ${show.title}`,
    description: page.summary,
    path: showPagePath(page),
  });
}

/** Has no canonical address, since the service worker shows it at any address. */
export function offlineMetadata(show: Show, title: string) {
  return { title: `${title} | ${show.title}`, robots: { index: false } };
}

/** Titles are built here, since Next's title template corrupts a title with `$&`. */
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
 * Metadata of all pages. It does not link the icon for Apple's systems, which find it
 * themselves: Chromium would fetch the linked icon with each page.
 */
export function siteMetadata(show: Show) {
  return { manifest: sitePath(show, MANIFEST_PATH) };
}

function pictureOf(show: Show, episode: Episode) {
  const url = absoluteUrl(show, ogPicturePath(episode));
  return { url, ...SOCIAL_PICTURE, alt: episode.title };
}

/** Size in pixels of the small player that other sites show in a frame. */
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

/** Links in the head to the transcript in other formats, to feeds and to oEmbed. */
function alternatesOf(show: Show, episode: Episode) {
  const files = transcriptFiles(episode).filter(({ type }) =>
    ['text/vtt', 'application/json', 'text/markdown'].includes(type),
  );
  const { series, title } = episode;
  const own = series === null ? [] : [series];
  return {
    ...Object.fromEntries(files.map(({ type, path }) => [type, absoluteUrl(show, path)])),
    [RSS]: [feedOf(show), ...seriesWithFeed(show, own).map((one) => feedOf(show, one))],
    'application/json+oembed': [{ url: absoluteUrl(show, `/oembed/${episode.slug}.json`), title }],
  };
}

const RSS = 'application/rss+xml';

function feedOf(show: Show, series?: Series) {
  const title = series === undefined ? show.title : `${show.title}: ${series.title}`;
  return { url: feedAddress(show, series), title };
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
