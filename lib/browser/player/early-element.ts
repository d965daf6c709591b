import type { LoadRequest } from '@/lib/player/audio-engine';
import type { PlayerSettings } from '@/lib/player/player-state';
import { tune } from './audio-element';
import { HAVE_FUTURE_DATA, hasReached, knowsLength, LENGTH_EVENTS } from './media-ranges';

/** The constant of `HTMLMediaElement`, which does not exist on a server. */
const NETWORK_EMPTY = 0;
const NETWORK_IDLE = 1;

/** Milliseconds within which audio must load data or advance. */
const STUCK_AFTER = 2000;

/** Milliseconds that other code waits for audio to begin. */
const HEAD_START = 300;

/** The page's one audio element, before an engine controls it. */
export type EarlyElement = {
  /**
   * Sets the element's source before the press. The browser then prepares the request,
   * which takes some milliseconds, and fetches nothing.
   */
  prime(src: string): void;
  /** Whether the element has this source and only needs a call of `play`. */
  isPrimed(src: string): boolean;
  /** Unlocks the element: Safari lets it play later only after a call inside a press. */
  touch(): void;
  /** Plays the given audio. If audio from the same address already plays, it continues. */
  start(request: LoadRequest): void;
  /** Seeks in the audio started from this address, as soon as the browser knows its length. */
  seek(src: string, seconds: number): void;
  setSettings(settings: PlayerSettings): void;
  /** The position in seconds; the given one until the element has reached it. */
  position(requested: number): number;
  /** Whether audio from this address was started and plays. */
  isAudible(src: string): boolean;
  /** Resolves when the started audio plays, fails or takes too long; at once if there is none. */
  settled(): Promise<void>;
  /** Whether audio from this address was started and has not failed. The caller controls it from then on. */
  adopt(src: string): boolean;
  /** Stops the started audio and its download. */
  stop(): void;
};

/**
 * @param audio Called only in the browser, and only when the element is needed.
 * @param record The audio that was started, possibly by the boot script.
 */
export function createEarlyElement(
  audio: () => HTMLAudioElement,
  record: StartRecord,
): EarlyElement {
  /** The seek that waits until the length is known. */
  let move: AbortController | null = null;

  /** Whether it plays and advances. Chromium keeps a request that failed offline open for minutes. */
  function isUnderway(src: string): boolean {
    if (record.started?.src !== src) return false;
    const { paused, error, readyState } = audio();
    const isStuck = readyState === 0 && performance.now() - record.started.since > STUCK_AFTER;
    return !paused && error === null && !isStuck;
  }

  function isPrimed(src: string): boolean {
    const element = audio();
    const { networkState, preload, error } = element;
    const isIdle = networkState === NETWORK_IDLE && preload === 'none' && error === null;
    return isIdle && element.getAttribute('src') === src;
  }

  /** Waits for the length: in WebKit, an earlier seek usually freezes the audio. */
  function moveTo(position: number): void {
    const element = audio();
    move?.abort();
    const isKnown = knowsLength(element);
    if (isKnown && element.currentTime !== position) element.currentTime = position;
    if (isKnown || position === 0) return;
    const moving = (move = new AbortController());
    const tryMove = () => {
      if (!knowsLength(element)) return;
      moving.abort();
      element.currentTime = position;
    };
    for (const sign of ['loadedmetadata', ...LENGTH_EVENTS]) {
      element.addEventListener(sign, tryMove, { signal: moving.signal });
    }
  }

  return {
    prime(src) {
      if (record.started !== null || isPrimed(src)) return;
      const element = audio();
      element.preload = 'none';
      element.src = src;
    },
    isPrimed,
    touch() {
      const element = audio();
      if (element.networkState === NETWORK_EMPTY) element.load();
    },
    start({ track: { src }, position, settings }) {
      if (isUnderway(src)) return;
      const element = audio();
      if (!isPrimed(src)) element.src = src;
      record.started = { src, since: performance.now() };
      tune(element, settings);
      moveTo(position);
      element.play().catch(() => {
        // The engine plays it again, and reports the error.
      });
    },
    seek(src, seconds) {
      if (isUnderway(src)) moveTo(seconds);
    },
    setSettings(settings) {
      if (record.started !== null) tune(audio(), settings);
    },
    position(requested) {
      const isReached = record.started !== null && hasReached(audio(), requested);
      return isReached ? audio().currentTime : requested;
    },
    isAudible: (src) => isUnderway(src) && audio().readyState >= HAVE_FUTURE_DATA,
    async settled() {
      if (record.started === null || audio().readyState >= HAVE_FUTURE_DATA) return;
      await new Promise((resolve) => {
        for (const sign of ['playing', 'error', 'emptied']) audio().addEventListener(sign, resolve);
        setTimeout(resolve, HEAD_START);
      });
    },
    adopt(src) {
      const underway = isUnderway(src);
      move?.abort();
      record.started = null;
      return underway;
    },
    stop() {
      if (record.started === null) return;
      move?.abort();
      record.started = null;
      const element = audio();
      element.removeAttribute('src');
      element.load(); // Ends the fetching.
    },
  };
}
