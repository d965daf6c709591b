import type { ItunesNs, PodcastNs, RssFeed } from 'feedsmith';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, episodePath } from '@/lib/show/address';
import type { Person } from '@/lib/show/person';
import type { Show } from '@/lib/show/show';
import { absoluteLinks } from './root-links';
import { feedText } from './feed-text';
import { chaptersPath, transcriptFiles } from './transcript/transcript-files';

/** One episode as podcast apps read it. */
export function feedItem(show: Show, episode: Episode): RssFeed.Item<Date, true> {
  return {
    title: feedText(episode.title),
    link: absoluteUrl(show, episodePath(episode)),
    description: feedText(episode.summary),
    guid: { value: feedText(episode.guid), isPermaLink: false },
    pubDate: new Date(episode.publishedAt),
    enclosures: [enclosure(show, episode)],
    ...(episode.notesHtml !== null && {
      content: { encoded: feedText(absoluteLinks(show, episode.notesHtml)) },
    }),
    itunes: forApple(show, episode),
    podcast: forPodcasting20(show, episode),
  };
}

/** `podcast:person` of everybody, with addresses that work in any app. */
export function feedPersons(show: Show, people: readonly Person[]) {
  return people.map(({ name, role, url, image }) => ({
    display: feedText(name),
    role: feedText(role),
    ...(url !== null && { href: absoluteUrl(show, url) }),
    ...(image !== null && { img: absoluteUrl(show, image) }),
  }));
}

function enclosure(show: Show, { audio }: Episode): RssFeed.Enclosure<true> {
  return { url: absoluteUrl(show, audio.src), length: audio.bytes, type: audio.type };
}

function forApple(show: Show, episode: Episode): ItunesNs.Item {
  return {
    title: feedText(episode.title),
    // Apple wants whole seconds.
    duration: Math.round(episode.audio.durationSeconds),
    explicit: episode.explicit,
    author: feedText(show.author),
    episodeType: episode.type,
    ...(episode.image !== null && { image: absoluteUrl(show, episode.image) }),
    ...(episode.number !== null && { episode: episode.number }),
    ...(episode.season !== null && { season: episode.season }),
  };
}

function forPodcasting20(show: Show, episode: Episode): PodcastNs.Item<true> {
  const transcripts = captionsOf(show, episode);
  const chapters = chaptersPath(episode);
  return {
    ...(transcripts.length > 0 && { transcripts }),
    ...(chapters !== null && {
      chapters: { url: absoluteUrl(show, chapters), type: 'application/json+chapters' },
    }),
    ...(episode.people.length > 0 && { persons: feedPersons(show, episode.people) }),
    ...(episode.license !== null && { license: { display: feedText(episode.license) } }),
    ...(episode.number !== null && { episode: { number: episode.number } }),
    ...(episode.season !== null && { season: { number: episode.season } }),
  };
}

/** Apps show what they can follow; text without times they would have to guess at. */
function captionsOf(show: Show, episode: Episode): PodcastNs.Transcript<true>[] {
  if (episode.timing === null) return [];
  return transcriptFiles(episode)
    .filter(({ name }) => name !== 'index.md' && name !== 'transcript.txt')
    .map(({ path, type }) => ({
      url: absoluteUrl(show, path),
      type,
      language: show.language,
      rel: 'captions',
    }));
}
