import type { Episode } from '@/lib/episode/episode';
import { isoDuration } from '@/lib/time/iso-duration';
import { absoluteUrl, archivePath, episodePath } from '@/lib/show/address';
import type { Person } from '@/lib/show/person';
import type { Show } from '@/lib/show/show';
import { wordsFor } from '@/lib/words/words-for';

/** Any JSON that schema.org might want. */
type Thing = { readonly [name: string]: unknown };

/**
 * An episode for search engines, as JSON that can stand in a `script` element.
 *
 * @see https://schema.org/PodcastEpisode
 */
export function episodeJsonLd(show: Show, episode: Episode): string {
  const { season, number, people } = episode;
  return inlineJson({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'PodcastEpisode',
        '@id': `${absoluteUrl(show, episodePath(episode))}#episode`,
        url: absoluteUrl(show, episodePath(episode)),
        name: episode.title,
        description: episode.summary,
        datePublished: episode.publishedAt,
        inLanguage: show.language,
        image: absoluteUrl(show, episode.image ?? show.artwork),
        duration: isoDuration(episode.audio.durationSeconds),
        ...(number !== null && { episodeNumber: number }),
        ...(season !== null && {
          partOfSeason: { '@type': 'PodcastSeason', seasonNumber: season },
        }),
        ...(people.length > 0 && { actor: people.map((person) => personOf(show, person)) }),
        ...(episode.license !== null && { license: episode.license }),
        keywords: episode.topics.map(({ title }) => title),
        associatedMedia: audioOf(show, episode),
        partOfSeries: seriesOf(show),
      },
      breadcrumbs(show, episode),
    ],
  });
}

/**
 * The show for search engines, in the same form.
 *
 * @see https://schema.org/PodcastSeries
 */
export function showJsonLd(show: Show): string {
  return inlineJson({
    '@context': 'https://schema.org',
    ...seriesOf(show),
    description: show.description,
    inLanguage: show.language,
    image: absoluteUrl(show, show.artwork),
    author: { '@type': 'Organization', name: show.author },
    sameAs: show.subscribe.map(({ url }) => url),
    ...(show.people.length > 0 && { actor: show.people.map((person) => personOf(show, person)) }),
  });
}

/** JSON without a letter that could end or change the element around it. */
function inlineJson(value: Thing): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function seriesOf(show: Show): Thing {
  return {
    '@type': 'PodcastSeries',
    '@id': `${absoluteUrl(show, '/')}#show`,
    name: show.title,
    url: absoluteUrl(show, '/'),
    webFeed: absoluteUrl(show, '/feed.xml'),
  };
}

function audioOf(show: Show, { title, audio, publishedAt }: Episode): Thing {
  return {
    '@type': 'AudioObject',
    name: title,
    contentUrl: absoluteUrl(show, audio.src),
    encodingFormat: audio.type,
    contentSize: String(audio.bytes),
    duration: isoDuration(audio.durationSeconds),
    uploadDate: publishedAt,
  };
}

function personOf(show: Show, { name, url, image }: Person): Thing {
  return {
    '@type': 'Person',
    name,
    ...(url !== null && { url: absoluteUrl(show, url) }),
    ...(image !== null && { image: absoluteUrl(show, image) }),
  };
}

function breadcrumbs(show: Show, episode: Episode): Thing {
  const steps = [
    [show.title, '/'],
    [wordsFor(show.language).site.allEpisodes, archivePath()],
    [episode.title, episodePath(episode)],
  ] as const;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(show, path),
    })),
  };
}
