import type { Notice, PlaybackError } from '@/lib/player/player-state';

/**
 * Messages that pages and the scripts of every page use, in one language. Counts are passed
 * as numbers, so that each language forms its own plurals. Dates are not here: `Intl`
 * formats them.
 */
export type Messages = {
  /** BCP 47 tag of the language of the messages. */
  readonly language: string;
  readonly player: PlayerMessages;
  readonly episode: EpisodeMessages;
  readonly site: SiteMessages;
  readonly time: TimeMessages;
  readonly transcript: TranscriptMessages;
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
  /** Both written out, such as `1 minute 41 seconds`. */
  readonly positionOf: (position: string, duration: string) => string;
  readonly loading: string;
  readonly tryAgain: string;
  /** Offered while the player tries again by itself. */
  readonly tryNow: string;
  /** Offered after a jump; a clock such as `12:04`. */
  readonly backTo: (clock: string) => string;
  /** Reverses what a message says. */
  readonly undo: string;
  /** While the player tries again by itself: what happened, then what it is doing. */
  readonly recovering: Readonly<Record<Exclude<PlaybackError, 'unreachable'>, string>>;
  /** After the player gave up: what happened, then what the listener can do. */
  readonly failed: Readonly<Record<Exclude<PlaybackError, 'unreachable'>, string>>;
  /** The host of the audio, such as `audio.example.com`, cannot be reached, and the likely reason. */
  readonly unreachable: (host: string) => string;
  readonly notices: Readonly<Record<Notice, string>>;
  /** Name of the card that offers to play the page's episode while another one plays. */
  readonly thisEpisode: string;
  readonly otherIsPlaying: string;
  /** Time left at the current speed; a clock such as `8:51`. */
  readonly left: (clock: string) => string;
  /** Name of the sheet with the full player. */
  readonly nowPlaying: string;
  /** Label of the button that opens the share dialog, and name of the dialog. */
  readonly share: string;
  /** Closes the bar at the bottom of the window while nothing plays. */
  readonly closeBar: string;
  readonly slower: string;
  readonly faster: string;
  /** What is printed on the key that plays and pauses. */
  readonly spaceKey: string;
};

export type EpisodeMessages = {
  /** After a navigation whose page did not load completely. */
  readonly notLoaded: string;
  readonly outline: string;
};

export type SiteMessages = {
  readonly theme: string;
  readonly light: string;
  readonly dark: string;
  readonly system: string;
  readonly close: string;
  /** Shown when a part of the page could not be fetched. */
  readonly notLoaded: string;
  readonly continueListening: string;
  /** Beside an episode that was started; whole minutes, at least 1. */
  readonly minutesLeft: (minutes: number) => string;
  readonly played: string;
  /** Name of the button that opens an episode's menu, with Up next and more. */
  readonly more: (title: string) => string;
};

/** A number with its unit, as a screen reader reads it. */
export type TimeMessages = {
  readonly hours: (count: number) => string;
  readonly minutes: (count: number) => string;
  readonly seconds: (count: number) => string;
};

/** Messages of the transcript that are needed before the code that follows the audio is loaded. */
export type TranscriptMessages = {
  readonly shortcuts: string;
  /** Title of the panel that copies the transcript and links to its files. */
  readonly full: string;
  /** Name of the button that opens that panel. */
  readonly files: string;
  readonly copyAll: string;
  readonly find: string;
  /** Name of the button and panel with text size, typeface and the like. */
  readonly textSettings: string;
  /** Name of the switch that keeps the spoken words in view. */
  readonly follow: string;
  /** Name of the dot at the section that the player is in. */
  readonly playingHere: string;
};
