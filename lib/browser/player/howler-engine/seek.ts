import { isNear, reachable } from '@/lib/browser/player/media-ranges';
import type { EngineFact } from '@/lib/player/player-event';

export type Seek = {
  /** The position in seconds; the requested one until the element has reached it. */
  position(): number;
  reportPosition(): void;
  isPending(): boolean;
  /** Seeks as soon as that is possible. Returns whether the server allows it. */
  to(seconds: number): boolean;
  /** Call it when the element may be able to reach the requested position. */
  seekToTarget(): void;
  /** The same, if the browser could not tell before. */
  retryIfUnknown(): void;
  /** Call it on `seeked`. Returns the requested position that was reached, if any. */
  endSeek(): number | null;
  /** Call it on `timeupdate`. */
  reportProgress(): void;
  /** Cancels a seek that will not end. */
  returnToLastPlayed(): void;
};

/**
 * Moves the element to the requested position once that is possible, and reports
 * when it is not.
 *
 * @param start Position at which the audio starts; `null` if the element is already there.
 */
export function createSeek(
  node: HTMLAudioElement,
  report: (fact: EngineFact) => void,
  start: number | null,
): Seek {
  /** The requested position that is not reached yet. */
  let target = start;
  /** The last position that was played. */
  let lastPlayed = 0;
  /** Whether the browser cannot tell yet if the position can be reached. */
  let isReachUnknown = false;

  function position(): number {
    return target ?? node.currentTime;
  }

  function reportPosition(): void {
    report({ type: 'moved', position: position() });
  }

  function reject(at = node.currentTime): void {
    target = null;
    report({ type: 'seekRejected' });
    report({ type: 'moved', position: at });
  }

  /** The position may be set only from here on: an earlier seek freezes the audio in WebKit. */
  function seekToTarget(): void {
    if (target === null) return;
    const found = reachable(node, target);
    isReachUnknown = found === 'unknown';
    if (found === 'unknown') return;
    if (found === null) return reject();
    target = found;
    if (!node.seeking && isNear(node.currentTime, target)) target = null;
    else if (!isNear(node.currentTime, target)) node.currentTime = target;
  }

  return {
    position,
    reportPosition,
    isPending: () => target !== null,
    to(seconds) {
      const found = reachable(node, seconds);
      isReachUnknown = found === 'unknown';
      if (found === null) {
        reject();
        return false;
      }
      target = found === 'unknown' ? seconds : found;
      if (found !== 'unknown') node.currentTime = found;
      reportPosition();
      return true;
    },
    seekToTarget,
    retryIfUnknown() {
      if (isReachUnknown && !node.seeking) seekToTarget();
    },
    endSeek() {
      const reached = target;
      if (reached !== null && !isNear(node.currentTime, reached)) {
        reject();
        return null;
      }
      target = null;
      reportPosition();
      return reached;
    },
    reportProgress() {
      if (target !== null) return;
      lastPlayed = node.currentTime;
      reportPosition();
    },
    returnToLastPlayed: () => reject(lastPlayed),
  };
}
