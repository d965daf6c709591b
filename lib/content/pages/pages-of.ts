import type { Site } from '@/lib/content/load-site';
import { typesetEpisode } from '@/lib/content/typeset-site';
import { browseLinks } from '@/lib/episode/browse-links';
import { collectionIndex } from '@/lib/episode/collection-index';
import { collectionsOf, type Collection } from '@/lib/episode/collections';
import type { Episode } from '@/lib/episode/episode';
import { homeLists } from '@/lib/episode/home-lists';
import { memoizeByRef } from '@/lib/episode/memoize-by-ref';
import { neighboursOf, slugsOf, type Neighbour } from '@/lib/episode/neighbours';
import { profileOf } from '@/lib/episode/profile';
import { relatedTo } from '@/lib/episode/related';
import { pageNumbers, type PageNumber } from '@/lib/episode/archive';
import { monthsOf, yearPages as pagesOfYear, yearsOf, type Year } from '@/lib/episode/years';
import type { IndexKind } from '@/lib/links/collection-path';
import { seriesWithFeed } from '@/lib/links/feed-address';
import { episodeList } from '@/lib/output/episode-list';
import { listedEpisode, type ListedEpisode } from '@/lib/output/listed-episode';
import { pagesIn, type ShowPage } from '@/lib/show/show-page';
import { numberedPageId, ONLY, pageId, type PageData, type PageKind } from './page-data';

/** Most episodes in the list of recent ones on the home page. */
const RECENT = 6;

/** The pages of one kind by their ids, in the order of their lists. */
type PagesOfKind<K extends PageKind> = ReadonlyMap<string, () => PageData[K]>;

/** All pages of a site. Their data are computed when they are asked for. */
export type SitePages = { readonly [K in PageKind]: PagesOfKind<K> };

/** @param site As its pages print it, see `typesetSite`. */
export const pagesOf = memoizeByRef((site: Site): SitePages => {
  const { show, pages } = site;
  return {
    layout: only(() => ({
      show,
      header: pagesIn('header', pages).map(linkOf),
      footer: pagesIn('footer', pages).map(linkOf),
    })),
    home: only(() => homeData(site)),
    missing: only(() => ({ show, latest: homeData(site).latest })),
    episode: episodePages(site),
    archive: archivePagesOf(site),
    year: yearPages(site),
    series: collectionPages(site, 'series'),
    topics: collectionPages(site, 'topics'),
    people: collectionPages(site, 'people'),
    allTopics: indexPagesOf(site, 'topics'),
    allPeople: indexPagesOf(site, 'people'),
    subscribe: only(() => subscribeData(site)),
    search: only(() => ({ show })),
    offline: only(() => ({ show })),
    own: new Map(pages.map((page) => [page.name, () => ({ show, page })])),
  };
});

function only<T>(data: () => T): ReadonlyMap<string, () => T> {
  return new Map([[ONLY, data]]);
}

function linkOf({ name, title }: ShowPage) {
  return { name, title };
}

function homeData({ show, episodes }: Site): PageData['home'] {
  const { latest, featured, recent } = homeLists(show, episodes, RECENT);
  const list = (some: readonly Episode[]) => some.map((one) => listedEpisode(show, one));
  return {
    show,
    latest: latest === null ? null : listedEpisode(show, latest),
    featured: list(featured),
    recent: list(recent),
  };
}

/** What the page of an episode shows of others, and of itself as lists do. */
type EpisodeLinks = Pick<PageData['episode'], 'neighbours' | 'related'> & {
  readonly listed: ListedEpisode;
};

/** @param site As its pages print it. */
export function linksOf({ show, episodes }: Site, episode: Episode): EpisodeLinks {
  const listedIn = (neighbour: Neighbour | null) =>
    neighbour === null
      ? null
      : { within: neighbour.within, episode: listedEpisode(show, neighbour.episode) };
  const neighbours = neighboursOf(episodes, episode.slug);
  const related = relatedTo(episodes, episode.slug, { without: slugsOf(neighbours) });
  return {
    listed: listedEpisode(show, episode),
    neighbours: { previous: listedIn(neighbours.previous), next: listedIn(neighbours.next) },
    related: related.map((one) => listedEpisode(show, one)),
  };
}

function episodePages(site: Site): PagesOfKind<'episode'> {
  const { show, episodes } = site;
  const dataOf = (episode: Episode) => {
    const { listed, ...links } = linksOf(site, episode);
    return { show, episode: { ...typesetEpisode(show, episode), ...listed }, ...links };
  };
  return new Map(episodes.map((episode) => [episode.slug, () => dataOf(episode)]));
}

function archivePagesOf(site: Site): PagesOfKind<'archive'> {
  const { show, episodes } = site;
  return new Map(
    pageNumbers(episodes).map((page) => [
      pageId(page),
      () => ({ show, list: episodeList(show, episodes, page), browse: browseLinks(site) }),
    ]),
  );
}

function yearPages({ show, episodes }: Site): PagesOfKind<'year'> {
  const years = yearsOf(episodes);
  const dataOf = (whole: Year, shown: Year, page: number) => ({
    show,
    year: whole.year,
    years: years.map(({ year }) => year),
    count: whole.episodes.length,
    page,
    pages: pagesOfYear(whole).length,
    months: monthsOf(shown).map((month) => ({
      month: month.month,
      episodes: month.episodes.map((episode) => listedEpisode(show, episode)),
    })),
  });
  return new Map(
    years.flatMap((whole) =>
      pagesOfYear(whole).map((shown, at) => [
        numberedPageId(whole.year, afterFirst(at + 1)),
        () => dataOf(whole, shown, at + 1),
      ]),
    ),
  );
}

function collectionPages(
  site: Site,
  kind: 'series' | 'topics' | 'people',
): PagesOfKind<'series' | 'topics' | 'people'> {
  const dataOf = (collection: Collection, page: PageNumber) => {
    const { episodes, ...facts } = collection;
    return {
      show: site.show,
      collection: facts,
      profile: kind === 'people' ? profileOf(site, collection) : null,
      list: episodeList(site.show, episodes, page),
    };
  };
  return new Map(
    collectionsOf(site)[kind].flatMap((collection) =>
      pageNumbers(collection.episodes).map((page) => [
        numberedPageId(collection.id, page),
        () => dataOf(collection, page),
      ]),
    ),
  );
}

function indexPagesOf(site: Site, kind: IndexKind): PagesOfKind<'allTopics' | 'allPeople'> {
  return new Map(
    collectionIndex(site, kind).map((index) => [
      pageId(afterFirst(index.page)),
      () => ({ show: site.show, index }),
    ]),
  );
}

function subscribeData(site: Site): PageData['subscribe'] {
  const { show } = site;
  const series = collectionsOf(site).series.filter(({ episodes }) => episodes.length > 0);
  return {
    show,
    series: seriesWithFeed(show, series).map(({ id, title }) => ({ id, title })),
  };
}

/** The number of a page of a list of which the first page has the short address. */
function afterFirst(page: number): PageNumber {
  return page === 1 ? null : page;
}
