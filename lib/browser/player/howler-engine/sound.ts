import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { audioElement } from '@/lib/browser/player/audio-element';
import type { Track } from '@/lib/player/player-state';

/** Parts of Howler 2.2.4 that its types keep to themselves. The version is pinned. */
type PooledElement = HTMLAudioElement & { _unlocked?: boolean };
type Pool = { _html5AudioPool: PooledElement[] };
type Sounds = { readonly _sounds: readonly { readonly _node?: HTMLAudioElement }[] };

export type Sound = {
  readonly node: HTMLAudioElement;
  /** Stops it and its download, and gives the element back. */
  close(): void;
};

/**
 * Opens a sound through Howler and hands out its audio element. From here on
 * the browser fetches.
 *
 * @param underway The element plays this very sound: it goes on without a gap.
 * @returns `null` when the browser cannot play the format.
 */
export function openSound({ src, format }: Track, underway: boolean): Sound | null {
  // Web Audio would fetch the whole file first, and an AudioContext is never used here.
  Howler.usingWebAudio = false;
  seedHowlerPool();
  const open = () =>
    new Howl({ src: [src], format: [format], html5: true, preload: true, pool: 1 });
  const howl = underway ? withLoadSuppressed(open) : open();
  // Howler makes one sound at once, or none for a format it finds unplayable.
  const node = (howl as unknown as Sounds)._sounds[0]?._node;
  if (node === undefined) {
    howl.unload();
    return null;
  }
  return { node, close: () => howl.unload() };
}

/**
 * Lets Howler take the page's one element. From an empty pool it would take a
 * new one, after a trial `play()` on yet another.
 */
function seedHowlerPool(): void {
  // Private in Howler 2.2.4, whose version is exact; engine.spec.ts notices a change.
  const pool = (Howler as unknown as Pool)._html5AudioPool;
  if (pool.length > 0) return;
  const element: PooledElement = audioElement();
  element._unlocked = true; // Howler puts only such elements back.
  pool.push(element);
}

/** Howler gives an element its address and loads it anew, which would cut off what sounds. */
function withLoadSuppressed<T>(open: () => T): T {
  const element = audioElement();
  Object.defineProperty(element, 'src', { configurable: true, set: () => {} });
  element.load = () => {};
  try {
    return open();
  } finally {
    Reflect.deleteProperty(element, 'src');
    Reflect.deleteProperty(element, 'load');
  }
}
