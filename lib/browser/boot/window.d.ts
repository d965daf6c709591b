/** What the boot script of `tools/export` leaves for the player. */
interface Verbatim {
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
