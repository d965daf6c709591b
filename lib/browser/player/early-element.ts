import type { LoadRequest } from '@/lib/player/audio-engine';
import type { PlayerSettings } from '@/lib/player/player-state';
import { tune } from './audio-element';
import { HAVE_FUTURE_DATA, hasReached, knowsLength, LENGTH_EVENTS } from './media-ranges';

/** Of `HTMLMediaElement`, which is not there on a server. */
const NETWORK_EMPTY = 0;
const NETWORK_IDLE = 1;

/** Milliseconds that audio may take to show a sign of life. */
const STUCK_AFTER = 2000;

/** Milliseconds that other code waits for audio to begin. */
const HEAD_START = 300;

/** The page's one audio element, while no engine looks after it. */
export type EarlyElement = {
  /**
   * Tells the element what it will play, before the press. The browser settles how
   * it would fetch it, which takes some milliseconds, and fetches nothing.
   */
  prime(src: string): void;
  /** Whether the element waits for this address, and for nothing but a play. */
  isPrimed(src: string): boolean;
  /** Safari lets an element play later only when it was touched in a press. */
  touch(): void;
  /** Plays what is asked for. Audio of the same address that plays already goes on. */
  start(request: LoadRequest): void;
  /** Moves what was started under this address, as soon as the browser knows its length. */
  seek(src: string, seconds: number): void;
  setSettings(settings: PlayerSettings): void;
  /** Where it is, in seconds: the given position until that is reached. */
  position(requested: number): number;
  /** Whether this address was started and can be heard already. */
  isAudible(src: string): boolean;
  /** Resolves when what was started is heard or lost, or takes too long; else at once. */
  settled(): Promise<void>;
  /** Whether this address was started and is alive. From now on the caller looks after it. */
  adopt(src: string): boolean;
  /** Ends what was started, and its fetching. */
  stop(): void;
};

/**
 * @param audio Called in the browser only, and no earlier than needed.
 * @param record Says what was started; the boot script may have done so.
 */
export function createEarlyElement(
  audio: () => HTMLAudioElement,
  record: StartRecord,
): EarlyElement {
  /** The move that waits for the length to be known. */
  let move: AbortController | null = null;

  /** Whether it plays and gets on. Chromium goes on for minutes with a request that met no network. */
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

  /** Set before the length is known, a position freezes the audio in WebKit more often than not. */
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
        // The engine plays it again, and tells what is wrong.
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
