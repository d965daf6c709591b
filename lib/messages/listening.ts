/** What queue, sleep timer, sheet and settings say. Fetched with them, on their first use. */
export type ListeningMessages = {
  readonly close: string;
  readonly settings: string;
  readonly text: string;
  readonly noText: string;
  readonly sections: string;
  readonly noSections: string;
  readonly queue: string;
  readonly emptyQueue: string;
  /** Whether to go on with what is up next, and whether with the show after that. */
  readonly goesOn: string;
  readonly goesOnWithShow: string;
  /** Above the episode that the show goes on with: after what is up next, or at once. */
  readonly afterwards: string;
  readonly nextOfShow: string;
  readonly clear: string;
  readonly moveUp: (title: string) => string;
  readonly moveDown: (title: string) => string;
  /** Said once it happened. Places are counted from 1. */
  readonly moved: (title: string, place: number, of: number) => string;
  readonly remove: (title: string) => string;
  readonly playNext: string;
  readonly addToQueue: string;
  /** Said once it happened. */
  readonly willPlayNext: string;
  readonly added: string;
  readonly markPlayed: string;
  readonly markNew: string;
  readonly markedPlayed: string;
  readonly markedNew: string;
  readonly sleep: string;
  readonly off: string;
  readonly minutes: (count: number) => string;
  readonly sectionEnd: string;
  readonly episodeEnd: string;
  /** A clock such as `8:51`. */
  readonly sleepsIn: (clock: string) => string;
  readonly fiveMore: string;
  readonly keysOn: string;
  readonly keys: readonly (readonly [keys: string, does: string])[];
  readonly memory: string;
  readonly onlyHere: string;
  readonly save: string;
  readonly load: string;
  readonly loaded: (episodes: number) => string;
  readonly notLoaded: string;
  readonly forget: string;
  readonly forgetSure: string;
  readonly forgotten: string;
};
