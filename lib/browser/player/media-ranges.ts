import type { Range } from '@/lib/player/player-state';

/** Seconds by which a seek may miss its position; MP3 frames are no finer. */
export const NEAR = 1.5;

/** The constant of `HTMLMediaElement`, which does not exist on a server: enough data to play. */
export const HAVE_FUTURE_DATA = 3;

export function isNear(some: number, other: number): boolean {
  return Math.abs(some - other) <= NEAR;
}

/** Audio that was started early may have advanced past its start position. */
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

/** Events at which the browser may know the length. WebKit often fires none of them. */
export const LENGTH_EVENTS = ['durationchange', 'timeupdate'] as const;

/**
 * Whether the browser knows a length to seek within. WebKit first reports 0
 * seconds for an MP3 without an index. Reading `seekable` or seeking at that time
 * makes it report the time played so far as the length, until the end.
 */
export function knowsLength({ readyState, duration, currentTime }: HTMLAudioElement): boolean {
  // Audio that has played that long may never get a length.
  return readyState > 0 && (duration !== 0 || currentTime > NEAR);
}

/**
 * The position that a seek can reach. Without Range requests, Chromium can only reach the start.
 *
 * @returns Seconds: the position itself, or the end of the file if the browser
 *   reports a shorter length. `null` if the position cannot be reached;
 *   `unknown` while the browser may still find out.
 */
export function reachable(element: HTMLAudioElement, seconds: number): number | null | 'unknown' {
  if (!knowsLength(element)) return 'unknown';
  const { seekable, readyState, duration } = element;
  const ranges = rangesOf(seekable);
  const last = ranges.at(-1);
  // WebKit fills `seekable` after `loadedmetadata`.
  if (last === undefined) return readyState < HAVE_FUTURE_DATA ? 'unknown' : null;
  if (ranges.some(({ start, end }) => seconds >= start && seconds <= end + NEAR)) return seconds;
  const isWhole = last.end > NEAR && isNear(last.end, duration);
  return isWhole && seconds > last.end ? last.end : null;
}
