/** Audio that plays before there is an engine for it. */
type StartedAudio = {
  /** What the element was asked to play, as the track spells it. */
  readonly src: string;
  /** When it was asked, on the clock of `performance.now()`. */
  readonly since: number;
};

/** Shared by all code that plays the page's one element before an engine does. */
interface StartRecord {
  /** `null` when nothing was started, or an engine has adopted it. */
  started: StartedAudio | null;
}

/** What the boot script of `tools/export` leaves for the player. */
interface Verbatim extends StartRecord {
  /** Touched in the first press on Play, so that Safari lets it sound later. */
  audio: HTMLAudioElement | null;
  /** Where the text was clicked, in pixels, or the key that was pressed before the text could answer; taken once. */
  takeEarly(): EarlyAction | null;
  /** The nodes that the page was served with, by the elements that React will enter. */
  readonly served: ReadonlyMap<Element, readonly ChildNode[]>;
  /** Does what was asked before the page could answer. From now on it answers itself. */
  wake(): void;
}

type EarlyAction = { readonly x: number; readonly y: number } | { readonly key: string };

interface Window {
  __verbatim: Verbatim;
}

interface Navigator {
  /** Not in every browser. https://wicg.github.io/netinfo/ */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
