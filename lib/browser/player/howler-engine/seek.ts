import { isNear, reachable } from '@/lib/browser/player/media-ranges';
import type { EngineFact } from '@/lib/player/player-event';

export type Seek = {
  /** Where the audio is, in seconds: what was asked for until that is reached. */
  position(): number;
  reportPosition(): void;
  isPending(): boolean;
  /** Goes there as soon as that is possible. Returns whether the server lets it. */
  to(seconds: number): boolean;
  /** The element may be able to go now to where it should. */
  seekToTarget(): void;
  /** The same, if it could not tell before. */
  retryIfUnknown(): void;
  /** The element has moved. Returns what was asked for and is reached now, if anything. */
  endSeek(): number | null;
  /** The element's clock has gone on. */
  reportProgress(): void;
  /** Gives up a seek that will never end. */
  returnToLastPlayed(): void;
};

/**
 * Moves the element to what was asked for, once it can go there, and tells when
 * it cannot.
 *
 * @param start Where the sound is to start; `null` where the element is there already.
 */
export function createSeek(
  node: HTMLAudioElement,
  report: (fact: EngineFact) => void,
  start: number | null,
): Seek {
  /** The position that was asked for and is not reached yet. */
  let target = start;
  /** The last position that was heard. */
  let lastPlayed = 0;
  /** Whether the browser could not tell yet if the position can be reached. */
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

  /** Only from here on may the position be set: set before, it freezes the sound in WebKit. */
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
