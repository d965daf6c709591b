import type { EpisodeMessages, TranscriptMessages, SiteMessages, Messages } from './core';

/**
 * The core messages and those that only the server writes into pages. Scripts carry
 * the core messages to the browser, so a message that no script shows belongs here.
 */
export type PageMessages = Omit<Messages, 'episode' | 'transcript' | 'site'> & {
  readonly episode: EpisodeMessages & PageEpisodeMessages;
  readonly transcript: TranscriptMessages & PageTranscriptMessages;
  readonly site: SiteMessages & PageSiteMessages;
};

export type PageEpisodeMessages = {
  /** Label of the link to the audio file. */
  readonly download: string;
  readonly summary: string;
  readonly notes: string;
  /** Name of the region. */
  readonly transcript: string;
  readonly fullTranscript: string;
  /** Before the links to the formats of the transcript. */
  readonly transcriptAs: string;
  /** Link to where the file of the episode can be edited. */
  readonly improveTranscript: string;
  readonly topics: string;
  readonly people: string;
  readonly previous: string;
  readonly next: string;
  readonly neverMiss: string;
  readonly subscribe: string;
  readonly feed: string;
  /** Whole minutes, at least 1. */
  readonly readingTime: (minutes: number) => string;
  readonly number: (number: number) => string;
  readonly season: (number: number) => string;
  readonly trailer: string;
  readonly bonus: string;
  readonly explicit: string;
  readonly license: string;
  /** Known roles of the Podcasting 2.0 taxonomy; any other is shown as the author wrote it. */
  readonly roles: Readonly<Record<string, string>>;
};

export type PageSiteMessages = {
  /** When scripts of the page did not load; before a link with the text `reload`. */
  readonly scriptsNotLoaded: string;
  readonly reload: string;
  readonly settings: string;
  readonly skipToContent: string;
  readonly allEpisodes: string;
  readonly latestEpisode: string;
  /** Above the episodes that the show recommends to new listeners. */
  readonly startHere: string;
  readonly recentEpisodes: string;
  /** Name of the navigation to the show's own pages, such as About. */
  readonly showPages: string;
  /** Name of the navigation with the show's links, such as its newsletter. */
  readonly links: string;
  readonly newsletter: string;
  readonly contact: string;
  readonly episodes: (count: number) => string;
  readonly newer: string;
  readonly older: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Name of the navigation between pages of the archive. */
  readonly pages: string;
  readonly notFound: string;
  readonly notFoundText: string;
  /** Title of the page that the service worker shows without a network, for a page it has not saved. */
  readonly offline: string;
  readonly offlineText: string;
  readonly home: string;
  readonly noEpisodes: string;
};

/** Messages inside a transcript. */
export type PageTranscriptMessages = {
  readonly jumpToPlaying: string;
  /** Name of a time stamp, such as `1:02`. */
  readonly playFrom: (time: string) => string;
  /** Length of a section, in whole minutes, at least 1. */
  readonly length: (minutes: number) => string;
};
