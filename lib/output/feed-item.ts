import type { ItunesNs, PodcastNs, RssFeed } from 'feedsmith';
import type { Episode } from '@/lib/episode/episode';
import { withheldFromFeed } from '@/lib/episode/transcript-quality';
import { absoluteUrl, episodePath, ogPicturePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { feedContent } from './feed-content';
import { artwork, feedLicense, feedPersons, feedPlaces } from './feed-podcasting';
import { feedDescription, feedText } from './feed-text';
import { SOCIAL_PICTURE } from './social-picture';
import { chaptersPath, transcriptFiles } from '@/lib/links/transcript-files';

/** One episode as an item of a feed. */
export function feedItem(show: Show, episode: Episode): RssFeed.Item<Date, true> {
  return {
    title: feedText(episode.title),
    link: absoluteUrl(show, episodePath(episode)),
    description: feedDescription(episode.summary),
    guid: { value: feedText(episode.guid), isPermaLink: false },
    pubDate: new Date(episode.publishedAt),
    enclosures: [enclosure(show, episode)],
    content: { encoded: feedText(feedContent(show, episode)) },
    itunes: forApple(show, episode),
    podcast: forPodcasting20(show, episode),
  };
}

function enclosure(show: Show, { audio }: Episode): RssFeed.Enclosure<true> {
  return {
    url: prefixed(show, absoluteUrl(show, audio.src)),
    length: audio.bytes,
    type: audio.type,
  };
}

/** Prefixes of statistics expect the address without its scheme. */
function prefixed({ feed }: Show, address: string): string {
  return feed.prefix === null ? address : feed.prefix + address.replace(/^https:\/\//, '');
}

function forApple(show: Show, episode: Episode): ItunesNs.Item {
  return {
    title: feedText(episode.title),
    // Apple requires whole seconds.
    duration: Math.round(episode.audio.durationSeconds),
    explicit: episode.explicit,
    author: feedText(show.author),
    episodeType: episode.type,
    ...(episode.image !== null && { image: absoluteUrl(show, episode.image) }),
    ...(episode.number !== null && { episode: episode.number }),
    ...(episode.season !== null && { season: episode.season }),
    ...(episode.isBlocked && { block: true }),
  };
}

function forPodcasting20(show: Show, episode: Episode): PodcastNs.Item<true> {
  const { people, license, number, season, soundbites, places } = episode;
  const chapters = chaptersPath(episode);
  return {
    transcripts: transcriptsOf(show, episode),
    ...(chapters !== null && {
      chapters: { url: absoluteUrl(show, chapters), type: 'application/json+chapters' },
    }),
    soundbites: soundbites.map(({ startSeconds, durationSeconds, title }) => ({
      startTime: startSeconds,
      duration: durationSeconds,
      ...(title !== null && { display: feedText(title) }),
    })),
    // These replace the people of the show, so they are omitted when an episode has none.
    ...(people.length > 0 && { persons: feedPersons(show, people) }),
    locations: feedPlaces(places),
    ...(license !== null && { license: feedLicense(license) }),
    ...(number !== null && { episode: { number } }),
    ...(season !== null && { season: { number: season } }),
    images: imagesOf(show, episode),
  };
}

/** Formats of a transcript without times. */
const TEXTS = new Set(['text/plain', 'text/markdown']);

/** Apps use the first format they know, so captions come before the page, which has only the text. */
function transcriptsOf(show: Show, episode: Episode): PodcastNs.Transcript<true>[] {
  const { language } = show;
  const captions = transcriptFiles(episode).filter(({ type }) => !TEXTS.has(type));
  if (episode.transcript.wordCount === 0 || withheldFromFeed(episode) !== null) return [];
  return [
    ...captions.map(({ path, type }) => ({
      url: absoluteUrl(show, path),
      type,
      language,
      // A cue for a whole paragraph is too coarse for a caption.
      ...(episode.timing?.level !== 'paragraphs' && { rel: 'captions' }),
    })),
    { url: absoluteUrl(show, episodePath(episode)), type: 'text/html', language },
  ];
}

function imagesOf(show: Show, episode: Episode): PodcastNs.Image<true>[] {
  const { image, title } = episode;
  return [
    ...(image === null ? [] : [artwork(absoluteUrl(show, image), title)]),
    {
      href: absoluteUrl(show, ogPicturePath(episode)),
      alt: feedText(title),
      aspectRatio: '40/21',
      width: SOCIAL_PICTURE.width,
      height: SOCIAL_PICTURE.height,
      type: SOCIAL_PICTURE.type,
      purpose: 'social',
    },
  ];
}
