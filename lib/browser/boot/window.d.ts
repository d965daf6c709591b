/** Audio that plays before there is an engine for it. */
type StartedAudio = {
  /** The requested source, as spelled in the track. */
  readonly src: string;
  /** The time of the request, by `performance.now()`. */
  readonly since: number;
};

/** Shared by all code that plays the page's one element before an engine does. */
interface StartRecord {
  /** `null` before the first start, and once an engine has adopted the audio. */
  started: StartedAudio | null;
}

/** What the boot script provides to the player. */
interface Verbatim extends StartRecord {
  /** Loaded inside the first press on Play, so that Safari allows it to play later. */
  audio: HTMLAudioElement | null;
  /**
   * Returns, once, the last click on the text, in pixels of the window, or the last key, from the
   * time before the text listened.
   */
  takeEarly(): EarlyAction | null;
  /** The child nodes that the server sent, by the elements that React will hydrate. */
  readonly served: ReadonlyMap<Element, readonly ChildNode[]>;
  /** Replays the pending actions. From now on the page handles input itself. */
  wake(): void;
}

type EarlyAction = { readonly x: number; readonly y: number } | { readonly key: string };

interface Window {
  __verbatim: Verbatim;
  /** Parts of the flight data that wait for Next: its kind, and its text. */
  __next_f?: (readonly [kind: number, text?: string])[];
  /** Scripts and modules that wait for Turbopack. */
  TURBOPACK?: unknown[];
}

interface Navigator {
  /** Not in every browser. https://wicg.github.io/netinfo/ */
  readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
}
