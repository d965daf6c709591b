import type { Range } from '@/lib/player/player-state';

/** Seconds that a seek may miss its position by; frames of MP3 are no finer. */
export const NEAR = 1.5;

/** Of `HTMLMediaElement`, which is not there on a server: from here on there is something to hear. */
export const HAVE_FUTURE_DATA = 3;

export function isNear(some: number, other: number): boolean {
  return Math.abs(some - other) <= NEAR;
}

/** What was started early may be further on than where it was asked to start. */
export function hasReached(
  { readyState, currentTime }: HTMLAudioElement,
  position: number,
): boolean {
  return readyState > 0 && currentTime >= position - NEAR;
}

export function rangesOf(ranges: TimeRanges): Range[] {
  return Array.from({ length: ranges.length }, (_, at) => ({
    start: ranges.start(at),
    end: ranges.end(at),
  }));
}

/** Events at which the browser may have found a length. WebKit has often none for it. */
export const LENGTH_EVENTS = ['durationchange', 'timeupdate'] as const;

/**
 * Whether the browser has a length to seek within. WebKit takes an MP3 without
 * an index for 0 seconds long at first. If it is asked for `seekable` or told a
 * position then, it takes the file for as long as it has played, until the end.
 */
export function knowsLength({ readyState, duration, currentTime }: HTMLAudioElement): boolean {
  // What has played that long may never get one.
  return readyState > 0 && (duration !== 0 || currentTime > NEAR);
}

/**
 * Where a seek can go. A server without Range leaves Chromium nothing but the very start.
 *
 * @returns Seconds: the position itself, or the end of the file where the browser
 *   takes the file for shorter than it is. `null` when it cannot be reached;
 *   `unknown` while the browser may still find out.
 */
export function reachable(element: HTMLAudioElement, seconds: number): number | null | 'unknown' {
  if (!knowsLength(element)) return 'unknown';
  const { seekable, readyState, duration } = element;
  const ranges = rangesOf(seekable);
  const last = ranges.at(-1);
  // WebKit fills `seekable` after it told of the metadata.
  if (last === undefined) return readyState < HAVE_FUTURE_DATA ? 'unknown' : null;
  if (ranges.some(({ start, end }) => seconds >= start && seconds <= end + NEAR)) return seconds;
  const isWhole = last.end > NEAR && isNear(last.end, duration);
  return isWhole && seconds > last.end ? last.end : null;
}
