import type { FeedSettings } from './feed-settings';
import type { Ground } from './ground';
import type { Look, Radius } from './look';
import type { Person } from './person';

/** A podcast: the content of `content/show.yaml`, checked and complete. */
export type Show = {
  readonly title: string;
  /** The title with soft hyphens, for pages to print; absent until the site is typeset. */
  readonly breakableTitle?: string;
  /** Plain text, one or two sentences. */
  readonly description: string;
  /** BCP 47 tag, such as `en` or `de-AT`. */
  readonly language: string;
  /** IANA name of the zone that days on pages follow; `null` for the zone of each date. */
  readonly timezone: string | null;
  /** Absolute address of the site's root, without a slash at the end. */
  readonly url: string;
  /** Path part of `url`, such as `/my-show`, or an empty string. */
  readonly basePath: string;
  /** Name of the maker, as shown in podcast apps. */
  readonly author: string;
  /** Address to which directories write; `null` when the author gave none. */
  readonly email: string | null;
  /** Address of the square artwork: a path below the site's root, or an absolute URL. */
  readonly artwork: string;
  /** Accent colour as `#rrggbb`. */
  readonly accent: string;
  /** Colour for dark pages as `#rrggbb`; `null` for the accent, made lighter. */
  readonly accentDark: string | null;
  /** The ground of its pages, from the artwork. */
  readonly ground: Ground;
  /** Whether episodes of one series, or of a show without series, have different seasons. */
  readonly hasSeasons: boolean;
  /** Typefaces of titles and texts. */
  readonly look: Look;
  /** Radius of corners in pixels. */
  readonly radius: Radius;
  /** Whether pages show straight quotation marks and dashes as the language prints them. */
  readonly smartPunctuation: boolean;
  readonly explicit: boolean;
  /** Apple's categories, each with its sub-category where it has one. */
  readonly categories: readonly Category[];
  readonly copyright: string | null;
  /** `podcast:guid`, a UUIDv5 of the feed's address unless the author gave one. */
  readonly guid: string;
  readonly series: readonly Series[];
  readonly people: readonly Person[];
  readonly subscribe: readonly SubscribeLink[];
  readonly links: ShowLinks;
  /** Slugs of the episodes with which a new listener can start, in the order of the home page. */
  readonly featured: readonly string[];
  /** Address at which a content file can be edited, with `{file}` or `{path}` for its path; see `editLink`. */
  readonly editUrl: string | null;
  /** A line on every page of a show that is not real. */
  readonly notice: string | null;
  /** Addresses that the home page had elsewhere: paths from the host's root, or whole addresses. */
  readonly formerly: readonly string[];
  readonly feed: FeedSettings;
};

/** Where the show can be reached besides its feed. */
export type ShowLinks = {
  readonly newsletter: string | null;
  /** A web address, or `mailto:`. */
  readonly contact: string | null;
  readonly social: readonly { readonly name: string; readonly url: string }[];
};

export type Category = { readonly name: string; readonly sub: string | null };

/** A strand of the show, such as its daily episodes. */
export type Series = {
  /** Lower-case letters, digits, hyphens; part of the address. */
  readonly id: string;
  /** Name of the strand, such as `Daily`. */
  readonly title: string;
  /** Shown above an episode's title, such as `Daily Episode`. */
  readonly label: string;
  /** The label with soft hyphens in its long words, on pages. */
  readonly breakableLabel?: string;
  readonly description: string | null;
};

/** A platform on which the show can be subscribed to. */
export type SubscribeLink = {
  /** One of `PLATFORMS`; `website` for any other. */
  readonly platform: Platform;
  /** Text of the link, such as `Apple Podcasts`. */
  readonly label: string;
  readonly url: string;
};

/** Platforms that have an icon on the page. */
export const PLATFORMS = [
  'apple',
  'spotify',
  'youtube',
  'overcast',
  'pocketcasts',
  'castbox',
  'antennapod',
  'amazon',
  'deezer',
  'rss',
  'website',
] as const;

export type Platform = (typeof PLATFORMS)[number];
