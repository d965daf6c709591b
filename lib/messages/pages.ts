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
  /** Name of the region with quotes from the episode. */
  readonly highlights: string;
  readonly notes: string;
  /** Name of the list on the page of an episode without a transcript. */
  readonly chapters: string;
  /** Name of the region, and its heading. */
  readonly transcript: string;
  /** Before the links to the formats of the transcript, in its Markdown. */
  readonly transcriptAs: string;
  /** Link to where the file of the episode can be edited. */
  readonly improveTranscript: string;
  /** Above a transcript that a program wrote; then what its underlined passages are. */
  readonly automaticTranscript: string;
  readonly uncertainPassages: string;
  /** Link to write to the show about a mistake in it. */
  readonly reportMistake: string;
  /** Label before the program or model that recognized the transcript. */
  readonly transcribedWith: string;
  readonly topics: string;
  readonly people: string;
  /** A speaker's share of the talk, in whole per cent. */
  readonly shareOfTalk: (percent: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly neverMiss: string;
  readonly subscribe: string;
  readonly feed: string;
  /** Length of the audio, such as `8 min`. */
  readonly listeningTime: (length: string) => string;
  /** Link to the transcript; whole minutes, at least 1. */
  readonly read: (minutes: number) => string;
  /** Below the title of the show; its hosts, such as `Nora and Idris`. */
  readonly hostedBy: (names: string) => string;
  readonly number: (number: number) => string;
  /** Length of the audio: "1 h 5 min" or "8 min", which cannot be read as a time of day. */
  readonly duration: (length: { readonly hours: number; readonly minutes: number }) => string;
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
  /** Button that plays the newest episode. */
  readonly playLatest: string;
  /** On the page for a missing address. */
  readonly searchShow: string;
  /** Above the episodes that the show recommends to new listeners. */
  readonly startHere: string;
  readonly recentEpisodes: string;
  /** Name of the navigation to the show's own pages, such as About. */
  readonly showPages: string;
  /** Name of the navigation with search and the ways to subscribe. */
  readonly follow: string;
  /** Link to where listeners can give money. */
  readonly support: string;
  /** Name of the navigation with the show's links, such as its newsletter. */
  readonly links: string;
  readonly newsletter: string;
  readonly contact: string;
  readonly episodes: (count: number) => string;
  readonly newer: string;
  readonly older: string;
  /** Heading of the newest page of a list of episodes, for screen readers. */
  readonly newest: string;
  readonly page: (page: number) => string;
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
  /** Hints under the heading; the second one where only paragraphs are timed. */
  readonly tapSentence: string;
  readonly tapParagraph: string;
  /** Name of a time stamp, such as `1:02`. */
  readonly playFrom: (time: string) => string;
  /** Length of a section, in whole minutes, at least 1. */
  readonly length: (minutes: number) => string;
};
