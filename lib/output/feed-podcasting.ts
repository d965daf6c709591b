import type { PodcastNs } from 'feedsmith';
import { v5 as uuidv5 } from 'uuid';
import { absoluteUrl } from '@/lib/links/address';
import type { FeedSettings, UpdateFrequency } from '@/lib/show/feed-settings';
import type { License } from '@/lib/show/license';
import type { Person } from '@/lib/show/person';
import type { Place } from '@/lib/show/place';
import type { Series, Show } from '@/lib/show/show';
import { feedPath } from '@/lib/links/feed-paths';
import { feedText } from './feed-text';

/** Namespace of `podcast:guid`. https://podcasting2.org/podcast-namespace/tags/guid */
const FEED_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/**
 * The Podcasting 2.0 tags of a show.
 *
 * @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md
 */
export function podcastingOf(show: Show, series: Series | undefined): PodcastNs.Feed<Date, true> {
  const { feed } = show;
  return {
    guid: series === undefined ? show.guid : guidOf(show, series),
    locked: { value: feed.locked, ...(show.email !== null && { owner: show.email }) },
    // A medium of the author's own replaces ours.
    ...(!feed.extra.some((one) => one.startsWith('<podcast:medium')) && { medium: 'podcast' }),
    images: [artwork(absoluteUrl(show, show.artwork), show.title)],
    ...(show.people.length > 0 && { persons: feedPersons(show, show.people) }),
    ...(feed.block && { blocks: [{ value: true }] }),
    ...optionalTags(feed),
  };
}

function optionalTags(feed: FeedSettings): PodcastNs.Feed<Date, true> {
  return {
    fundings: feed.funding.map(({ url, title }) => ({ url, display: feedText(title) })),
    locations: feedPlaces(feed.places),
    txts: feed.texts.map(({ purpose, text }) => ({
      display: feedText(text),
      ...(purpose !== null && { purpose: feedText(purpose) }),
    })),
    ...(feed.license !== null && { license: feedLicense(feed.license) }),
    ...(feed.updates !== null && { updateFrequency: frequency(feed.updates) }),
    ...(feed.podroll.length > 0 && { podroll: { remoteItems: recommended(feed) } }),
  };
}

/** `podcast:person` for each person, with absolute addresses. */
export function feedPersons(show: Show, people: readonly Person[]) {
  return people.map(({ name, role, url, image }) => ({
    display: feedText(name),
    role: feedText(role),
    ...(url !== null && { href: absoluteUrl(show, url) }),
    ...(image !== null && { img: absoluteUrl(show, image) }),
  }));
}

export function feedPlaces(places: readonly Place[]): PodcastNs.Location<true>[] {
  return places.map(({ name, rel, geo, osm, country }) => ({
    display: feedText(name),
    rel,
    ...(geo !== null && { geo }),
    ...(osm !== null && { osm }),
    ...(country !== null && { country }),
  }));
}

export function feedLicense({ name, url }: License): PodcastNs.License<true> {
  return { display: feedText(name), url };
}

/** The square picture of a show or an episode. */
export function artwork(href: string, title: string): PodcastNs.Image<true> {
  return { href, alt: feedText(title), aspectRatio: '1/1', purpose: 'artwork' };
}

function frequency({ text, rrule, startsAt, complete }: UpdateFrequency) {
  return {
    display: feedText(text),
    ...(complete && { complete }),
    ...(rrule !== null && { rrule }),
    ...(startsAt !== null && { dtstart: new Date(startsAt) }),
  };
}

function recommended({ podroll }: FeedSettings): PodcastNs.RemoteItem<true>[] {
  return podroll.map(({ guid, url, title }) => ({
    feedGuid: guid,
    ...(url !== null && { feedUrl: url }),
    ...(title !== null && { title: feedText(title) }),
  }));
}

function guidOf(show: Show, series: Series): string {
  return uuidv5(absoluteUrl(show, feedPath(series)).replace(/^https?:\/\//, ''), FEED_NAMESPACE);
}
