import type { BrowseLinks } from '@/lib/episode/browse-links';
import type { CollectionIndexPage } from '@/lib/episode/collection-index';
import type { CollectionFacts } from '@/lib/episode/collections';
import type { Episode } from '@/lib/episode/episode';
import type { Neighbours } from '@/lib/episode/neighbours';
import type { Profile } from '@/lib/episode/profile';
import type { YearPage } from '@/lib/episode/years';
import type { EpisodeList } from '@/lib/output/episode-list';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import type { PageLink, ShowPage } from '@/lib/show/show-page';

/** Every page prints something of its show. */
type OfShow = { readonly show: Show };

type CollectionData = OfShow & {
  readonly collection: CollectionFacts;
  /** A person's; `null` for other collections. */
  readonly profile: Profile | null;
  readonly list: EpisodeList;
};

type IndexData = OfShow & { readonly index: CollectionIndexPage };

/**
 * What the pages of each kind are given: all that they show, and nothing else, because a page is
 * exported again when its data change.
 */
export type PageData = {
  /** What every page shows around its own text. */
  readonly layout: OfShow & {
    readonly header: readonly PageLink[];
    readonly footer: readonly PageLink[];
  };
  readonly home: OfShow & {
    /** `null` for a show without episodes. */
    readonly latest: ListedEpisode | null;
    readonly featured: readonly ListedEpisode[];
    readonly recent: readonly ListedEpisode[];
  };
  /** The page for an address that does not exist. */
  readonly missing: OfShow & { readonly latest: ListedEpisode | null };
  /** By slug. */
  readonly episode: OfShow & {
    readonly episode: Episode & ListedEpisode;
    readonly neighbours: Neighbours<ListedEpisode>;
    readonly related: readonly ListedEpisode[];
  };
  /** See `pageId`. */
  readonly archive: OfShow & { readonly list: EpisodeList; readonly browse: BrowseLinks };
  /** By year and number of the page; see `numberedPageId`. */
  readonly year: OfShow & YearPage<ListedEpisode>;
  /** By id and number of the page; see `numberedPageId`. */
  readonly series: CollectionData;
  readonly topics: CollectionData;
  readonly people: CollectionData;
  /** See `pageId`. */
  readonly allTopics: IndexData;
  readonly allPeople: IndexData;
  readonly subscribe: OfShow & {
    /** Those with a feed of their own. */
    readonly series: readonly { readonly id: string; readonly title: string }[];
  };
  readonly search: OfShow;
  readonly offline: OfShow;
  /** A page of the show's own, by name. */
  readonly own: OfShow & { readonly page: ShowPage };
};

export type PageKind = keyof PageData;

/** The id of a page that is the only one of its kind. */
export const ONLY = '';

/**
 * The id of one page of a list, for `PageData`.
 *
 * @param page As in the address; `null` for the page with the short address.
 */
export function pageId(page: number | null): string {
  return page === null ? ONLY : `${page}`;
}

/** The id of one page of a collection or a year, for `PageData`. */
export function numberedPageId(id: string | number, page: number | null): string {
  return `${id}/${pageId(page)}`;
}
