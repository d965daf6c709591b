import type { ShortcutAction } from '@/lib/player/shortcuts';

/** Messages of queue, sleep timer, now-playing sheet and settings. Loaded with them, on their first use. */
export type ListeningMessages = {
  readonly close: string;
  readonly settings: string;
  /** Shows the transcript in large type, in the whole window. */
  readonly stage: string;
  readonly text: string;
  readonly textNotLoaded: string;
  readonly noText: string;
  readonly chapters: string;
  readonly noChapters: string;
  /** Tab with the passages that the reader saved. */
  readonly kept: string;
  readonly noneKept: string;
  readonly exportKept: string;
  /** A time such as `1:28`. */
  readonly playPassage: (clock: string) => string;
  readonly removePassage: string;
  readonly queue: string;
  readonly emptyQueue: string;
  /** Labels of two switches: play the queue after an episode, and the show after the queue. */
  readonly autoplayQueue: string;
  readonly autoplayShow: string;
  /** Label above the show's next episode: after the queue, or without a queue. */
  readonly afterwards: string;
  readonly nextOfShow: string;
  /** Before the title of the next episode, at the end of one. */
  readonly next: string;
  /** Length of an episode in whole minutes, abbreviated. */
  readonly shortMinutes: (minutes: number) => string;
  readonly subscribe: string;
  readonly clear: string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  /** Announced after the move. Positions count from 1. */
  readonly moved: (title: string, position: number, of: number) => string;
  readonly remove: (title: string) => string;
  /** Said after the press. */
  readonly removed: string;
  readonly cleared: string;
  /** Name of the menu with the positions before the last jumps. */
  readonly earlierPlaces: string;
  readonly playNext: string;
  readonly addToQueue: string;
  /** Announced after the press. */
  readonly willPlayNext: string;
  readonly added: string;
  readonly markPlayed: string;
  readonly markNew: string;
  readonly markedPlayed: string;
  readonly markedNew: string;
  readonly sleep: string;
  readonly off: string;
  readonly minutes: (count: number) => string;
  readonly chapterEnd: string;
  readonly episodeEnd: string;
  /** A clock such as `8:51`. */
  readonly sleepsIn: (clock: string) => string;
  readonly fiveMore: string;
  readonly keysOn: string;
  /** What each shortcut's keys are called, and what they do. */
  readonly keys: Readonly<Record<ShortcutAction, readonly [keys: string, does: string]>>;
  readonly storedData: string;
  readonly storedDataText: string;
  readonly save: string;
  readonly load: string;
  readonly loaded: (episodes: number) => string;
  readonly wrongFile: string;
  readonly clearHistory: string;
  readonly confirmClear: string;
  readonly historyCleared: string;
};
