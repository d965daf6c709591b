import type { BreadcrumbList, Graph, PodcastEpisode, WebSite } from 'schema-dts';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, archivePath, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { isoDuration } from '@/lib/time/iso-duration';
import { messagesFor } from '@/lib/messages/messages-for';
import { audioThing, personThing, seriesThing, showAddress } from './json-ld-things';

/**
 * An episode for search engines, as JSON that is safe in a `script` element.
 *
 * @see https://schema.org/PodcastEpisode
 */
export function episodeJsonLd(show: Show, episode: Episode): string {
  return inlineJson([episodeThing(show, episode), breadcrumbs(show, episode)]);
}

/**
 * The show for search engines, in the same format.
 *
 * @see https://schema.org/PodcastSeries
 */
export function showJsonLd(show: Show): string {
  const website: WebSite = {
    '@type': 'WebSite',
    '@id': `${absoluteUrl(show, '/')}#site`,
    name: show.title,
    url: absoluteUrl(show, '/'),
    inLanguage: show.language,
    about: { '@id': showAddress(show) },
  };
  return inlineJson([seriesThing(show), website]);
}

/** JSON without characters that could end or change the element around it. */
export function inlineJson(things: Graph['@graph']): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function episodeThing(show: Show, episode: Episode): PodcastEpisode {
  const { season, number, people, license, topics } = episode;
  const url = absoluteUrl(show, episodePath(episode));
  return {
    '@type': 'PodcastEpisode',
    '@id': `${url}#episode`,
    url,
    name: episode.title,
    description: episode.summary,
    datePublished: episode.publishedAt,
    inLanguage: show.language,
    isAccessibleForFree: true,
    image: absoluteUrl(show, episode.image ?? show.artwork),
    duration: isoDuration(episode.audio.durationSeconds),
    ...(number !== null && { episodeNumber: number }),
    ...(season !== null && {
      partOfSeason: { '@type': 'PodcastSeason', seasonNumber: season },
    }),
    ...(people.length > 0 && { actor: people.map((person) => personThing(show, person)) }),
    ...(license !== null && { license: license.url }),
    ...(topics.length > 0 && { keywords: topics.map(({ title }) => title) }),
    associatedMedia: audioThing(show, episode),
    partOfSeries: {
      '@type': 'PodcastSeries',
      '@id': showAddress(show),
      name: show.title,
      url: absoluteUrl(show, '/'),
    },
  };
}

function breadcrumbs(show: Show, episode: Episode): BreadcrumbList {
  const steps = [
    [show.title, '/'],
    [messagesFor(show.language).site.allEpisodes, archivePath()],
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
