import type { EpisodeMessages, TranscriptMessages, SiteMessages, Messages } from './core';

/**
 * All words, with those that only the server writes into pages. A page carries
 * the others to the browser, so what a script never says belongs here.
 */
export type PageMessages = Omit<Messages, 'episode' | 'live' | 'site'> & {
  readonly episode: EpisodeMessages & PageEpisodeMessages;
  readonly live: TranscriptMessages & PageTranscriptMessages;
  readonly site: SiteMessages & PageSiteMessages;
};

export type PageEpisodeMessages = {
  /** Of the audio. */
  readonly download: string;
  readonly summary: string;
  readonly notes: string;
  /** Name of the region. */
  readonly transcript: string;
  readonly fullTranscript: string;
  /** Before the forms that the transcript can be had in. */
  readonly transcriptAs: string;
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
  /** Known roles of the Podcasting 2.0 taxonomy; any other is shown as written. */
  readonly roles: Readonly<Record<string, string>>;
};

export type PageSiteMessages = {
  /** When scripts of the page did not come; before a link with the text `reload`. */
  readonly lost: string;
  readonly reload: string;
  readonly settings: string;
  readonly skipToContent: string;
  readonly allEpisodes: string;
  readonly latestEpisode: string;
  readonly recentEpisodes: string;
  readonly episodes: (count: number) => string;
  readonly newer: string;
  readonly older: string;
  readonly pageOf: (page: number, pages: number) => string;
  /** Name of the navigation between pages of the archive. */
  readonly pages: string;
  readonly notFound: string;
  readonly notFoundText: string;
  /** For who has no network, at the address of a page that was not read before. */
  readonly offline: string;
  readonly offlineText: string;
  readonly home: string;
  readonly noEpisodes: string;
};

/** What stands in a transcript. */
export type PageTranscriptMessages = {
  readonly backToVoice: string;
  /** Name of a time stamp, such as `1:02`. */
  readonly playFrom: (time: string) => string;
  /** Of a section, in whole minutes, at least 1. */
  readonly length: (minutes: number) => string;
};
