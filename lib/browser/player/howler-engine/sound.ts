import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import { audioElement } from '@/lib/browser/player/audio-element';
import type { Track } from '@/lib/player/player-state';

/** Parts of Howler 2.2.4 that its types do not declare. The version is pinned. */
type PooledElement = HTMLAudioElement & { _unlocked?: boolean };
type Pool = { _html5AudioPool: PooledElement[] };
type Sounds = { readonly _sounds: readonly { readonly _node?: HTMLAudioElement }[] };

export type Sound = {
  readonly node: HTMLAudioElement;
  /** Stops the audio and its download, and releases the element. */
  close(): void;
};

/**
 * Opens audio through Howler and returns its element. The browser starts to
 * fetch.
 *
 * @param underway Whether the element already plays this audio, which then continues without a gap.
 * @returns `null` if the browser cannot play the format.
 */
export function openSound({ src, format }: Track, underway: boolean): Sound | null {
  // Web Audio would fetch the whole file first; an AudioContext is never used here.
  Howler.usingWebAudio = false;
  seedHowlerPool();
  const open = () =>
    new Howl({ src: [src], format: [format], html5: true, preload: true, pool: 1 });
  const howl = underway ? withLoadSuppressed(open) : open();
  // Howler creates a sound synchronously, or none for a format that it cannot play.
  const node = (howl as unknown as Sounds)._sounds[0]?._node;
  if (node === undefined) {
    howl.unload();
    return null;
  }
  return { node, close: () => howl.unload() };
}

/**
 * Puts the page's one element into Howler's pool. With an empty pool, Howler would
 * create an element, after a trial `play()` on another one.
 */
function seedHowlerPool(): void {
  // Private in Howler 2.2.4. The version is pinned, and engine.spec.ts fails if it changes.
  const pool = (Howler as unknown as Pool)._html5AudioPool;
  if (pool.length > 0) return;
  const element: PooledElement = audioElement();
  element._unlocked = true; // Howler puts only such elements back.
  pool.push(element);
}

/** Howler sets the source of an element and loads it again, which would interrupt playback. */
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
