import type { AudioObject, Person as PersonThing, PodcastSeries } from 'schema-dts';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl } from '@/lib/links/address';
import type { Person } from '@/lib/show/person';
import type { Show } from '@/lib/show/show';
import { isoDuration } from '@/lib/time/iso-duration';
import { feedAddress } from '@/lib/links/feed-address';
import { transcriptFiles } from '@/lib/links/transcript-files';

/** Identifier of the show in the structured data of all pages. */
export function showAddress(show: Show): string {
  return `${absoluteUrl(show, '/')}#show`;
}

/** @see https://schema.org/PodcastSeries */
export function seriesThing(show: Show): PodcastSeries {
  const { people, feed } = show;
  return {
    '@type': 'PodcastSeries',
    '@id': showAddress(show),
    name: show.title,
    url: absoluteUrl(show, '/'),
    webFeed: feedAddress(show),
    description: show.description,
    inLanguage: show.language,
    image: absoluteUrl(show, show.artwork),
    author: { '@type': 'Organization', name: show.author },
    ...(show.subscribe.length > 0 && { sameAs: show.subscribe.map(({ url }) => url) }),
    ...(people.length > 0 && { actor: people.map((person) => personThing(show, person)) }),
    ...(feed.license !== null && { license: feed.license.url }),
    ...(show.categories.length > 0 && { genre: show.categories.map(({ name }) => name) }),
  };
}

/**
 * The transcript is given as an address, since the page already contains its text.
 *
 * @see https://schema.org/AudioObject
 */
export function audioThing(show: Show, episode: Episode): AudioObject {
  const { title, audio, publishedAt } = episode;
  const files = transcriptFiles(episode);
  const text = files.find(({ name }) => name === 'transcript.txt');
  const captions = files.find(({ name }) => name === 'transcript.vtt');
  return {
    '@type': 'AudioObject',
    name: title,
    contentUrl: absoluteUrl(show, audio.src),
    encodingFormat: audio.type,
    contentSize: String(audio.bytes),
    duration: isoDuration(audio.durationSeconds),
    uploadDate: publishedAt,
    inLanguage: show.language,
    ...(text !== undefined && { transcript: absoluteUrl(show, text.path) }),
    ...(captions !== undefined && {
      caption: {
        '@type': 'MediaObject',
        contentUrl: absoluteUrl(show, captions.path),
        encodingFormat: captions.type,
      },
    }),
  };
}

export function personThing(show: Show, { name, url, image }: Person): PersonThing {
  return {
    '@type': 'Person',
    name,
    ...(url !== null && { url: absoluteUrl(show, url) }),
    ...(image !== null && { image: absoluteUrl(show, image) }),
  };
}
