import type { Notice, PlaybackError } from '@/lib/player/player-state';

/**
 * Every word the interface says, in one language. A translation is one file of
 * this type. Numbers come in as numbers, so that each language forms its own
 * plurals; dates are not here, since `Intl` writes them.
 */
export type Messages = {
  /** BCP 47 tag of the language these words are in. */
  readonly language: string;
  readonly player: PlayerMessages;
  readonly episode: EpisodeMessages;
  readonly site: SiteMessages;
  readonly time: TimeMessages;
  readonly live: TranscriptMessages;
};

export type PlayerMessages = {
  /** Name of the region. */
  readonly player: string;
  readonly play: string;
  readonly pause: string;
  readonly skipBack: string;
  readonly skipForward: string;
  readonly speed: string;
  readonly mute: string;
  readonly volume: string;
  readonly seek: string;
  /** Both already in words, such as `1 minute 41 seconds`. */
  readonly positionOf: (position: string, duration: string) => string;
  readonly loading: string;
  readonly tryAgain: string;
  /** While it tries again by itself. Says what happened, then what goes on. */
  readonly recovering: Readonly<Record<Exclude<PlaybackError, 'unreachable'>, string>>;
  /** After it gave up. Says what happened, then what the listener can do. */
  readonly failed: Readonly<Record<Exclude<PlaybackError, 'unreachable'>, string>>;
  /** Says that the host of the audio, such as `audio.example.com`, cannot be reached, and why that may be. */
  readonly unreachable: (host: string) => string;
  readonly notices: Readonly<Record<Notice, string>>;
  /** Name of the place on an episode's page that offers to play it, while another one plays. */
  readonly thisEpisode: string;
  readonly otherPlays: string;
  /** At the present speed; a clock such as `8:51`. */
  readonly left: (clock: string) => string;
  /** Name of what shows everything about the sound. */
  readonly nowPlaying: string;
  readonly slower: string;
  readonly faster: string;
};

export type EpisodeMessages = {
  /** After a navigation that lost the network half-way. */
  readonly notLoaded: string;
  readonly outline: string;
};

export type SiteMessages = {
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly system: string;
  /** Said when a part of the page could not be fetched. */
  readonly notArrived: string;
  readonly continueListening: string;
  /** Beside an episode that was begun; whole minutes, at least 1. */
  readonly minutesLeft: (minutes: number) => string;
  readonly played: string;
  /** Name of the button that offers to queue an episode and the like. */
  readonly more: (title: string) => string;
};

/** Forms of a number with its unit, as a screen reader says them. */
export type TimeMessages = {
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly seconds: (count: number) => string;
};

/** What a page says of its text before the code that moves them is here. */
export type TranscriptMessages = {
  readonly shortcuts: string;
};
