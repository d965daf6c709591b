import { audioElement, tune } from './audio-element';
import { knowsLength, LENGTH_SIGNS } from './media-ranges';
import type { PlayerSettings, Track } from '@/lib/player/player-state';

/** Of `HTMLMediaElement`, which is not there on a server. */
const HAVE_FUTURE_DATA = 3;
const NETWORK_EMPTY = 0;
const NETWORK_IDLE = 1;

const isBrowser = typeof Audio !== 'undefined';

/** Milliseconds that a sound may take to show a sign of life. */
const PATIENCE = 2000;

/** Milliseconds that other code waits for a sound to begin. */
const HEAD_START = 300;

/**
 * Tells the element what it will play, before the press. The browser settles how
 * it would fetch it, which takes some milliseconds, and fetches nothing.
 */
export function prime({ src }: Track): void {
  if (!isBrowser || isThere() || isPrimed(src)) return;
  const element = audioElement();
  element.preload = 'none';
  element.src = src;
}

/**
 * Safari lets an element play later only when it was touched in a press. For a
 * press that may lead to a sound, such as on a word whose time is not known yet.
 */
export function touch(): void {
  if (!isBrowser) return;
  const element = audioElement();
  if (element.networkState === NETWORK_EMPTY) element.load();
}

/** Whether the element waits for this sound, and for nothing but a play. */
export function isPrimed(src: string): boolean {
  if (!isBrowser) return false;
  const element = audioElement();
  const { networkState, preload, error } = element;
  const isIdle = networkState === NETWORK_IDLE && preload === 'none' && error === null;
  return isIdle && element.getAttribute('src') === src;
}

/**
 * Starts a sound inside the press, while the engine's code is on its way; the
 * engine takes over what sounds. A press then waits for the audio alone, and
 * Safari finds the element touched. The boot script does the same before that.
 */
export function start({ src }: Track, position: number, settings: PlayerSettings): void {
  if (!isBrowser) return;
  const element = audioElement();
  if (isUnderway(src)) return;
  const aimed = isPrimed(src);
  element.dataset['early'] = src;
  element.dataset['since'] = `${performance.now()}`;
  if (!aimed) element.src = src;
  tune(element, settings);
  moveTo(element, position);
  element.play().catch(() => {
    // The engine plays it again, and tells what is wrong.
  });
}

/** A place that is chosen before the engine is here. */
export function seek({ src }: Track, position: number): void {
  if (isUnderway(src)) moveTo(audioElement(), position);
}

/** The move that waits for the file to be known. */
let waiting: AbortController | null = null;

/** Set before the file is known, a place freezes the sound in WebKit more often than not. */
function moveTo(element: HTMLAudioElement, position: number): void {
  waiting?.abort();
  const isKnown = knowsLength(element);
  if (isKnown && element.currentTime !== position) element.currentTime = position;
  if (isKnown || position === 0) return;
  const moving = (waiting = new AbortController());
  const move = () => {
    if (!knowsLength(element)) return;
    moving.abort();
    element.currentTime = position;
  };
  for (const sign of ['loadedmetadata', ...LENGTH_SIGNS]) {
    element.addEventListener(sign, move, { signal: moving.signal });
  }
}

/** Whether this sound was started early and is alive. From now on the caller looks after it. */
export function adopt({ src }: Track): boolean {
  const underway = isUnderway(src);
  waiting?.abort();
  if (isThere()) delete audioElement().dataset['early'];
  return underway;
}

/** Settles when a sound that was started early is heard or lost, or keeps one waiting; else at once. */
export async function settled(): Promise<void> {
  if (!isThere()) return;
  const element = audioElement();
  if (element.readyState >= HAVE_FUTURE_DATA) return;
  await new Promise((resolve) => {
    for (const sign of ['playing', 'error', 'emptied']) element.addEventListener(sign, resolve);
    setTimeout(resolve, HEAD_START);
  });
}

/** Whether one can hear it already. */
export function isHeard({ src }: Track): boolean {
  return isUnderway(src) && audioElement().readyState >= HAVE_FUTURE_DATA;
}

/** Where it is, in seconds; `null` when nothing was heard of it yet. */
export function position(): number | null {
  return isThere() && audioElement().readyState > 0 ? audioElement().currentTime : null;
}

/** Whether anything was started early. */
export function isThere(): boolean {
  return isBrowser && audioElement().dataset['early'] !== undefined;
}

/** Nobody wants it any more, or the engine did not come. */
export function stop(): void {
  if (!isThere()) return;
  const element = audioElement();
  waiting?.abort();
  delete element.dataset['early'];
  element.removeAttribute('src');
  element.load(); // Ends the fetching.
}

function isUnderway(src: string): boolean {
  if (!isBrowser) return false;
  const element = audioElement();
  return isEarly(element, src) && !isStuck(element);
}

function isEarly({ dataset, paused, error }: HTMLAudioElement, src: string): boolean {
  return dataset['early'] === src && !paused && error === null;
}

/** Chromium goes on for minutes with a request that met no network. A new one is better. */
function isStuck({ readyState, dataset }: HTMLAudioElement): boolean {
  return readyState === 0 && performance.now() - Number(dataset['since']) > PATIENCE;
}
