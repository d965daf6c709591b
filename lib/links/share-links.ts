import { parseClock } from '@/lib/time/parse-clock';
import type { Moment } from '@/lib/time/parse-moment';

/**
 * The address as it is to be passed on. A preview or a machine of one's own has
 * no public address: its own is the better one to try.
 *
 * @param address The public one.
 * @param here Address of the page that is open.
 */
export function addressHere(address: string, here: string): string {
  const { origin, pathname } = new URL(address);
  return new URL(here).origin === origin ? address : new URL(pathname, here).href;
}

/**
 * Reads the two fields of a clip.
 *
 * @param duration Of the episode, in seconds.
 * @returns `null` when they are no times, or in the wrong order.
 */
export function readClip(from: string, to: string, duration: number): Moment | null {
  const [start, end] = [readTime(from), readTime(to)];
  if (start === null || end === null || end <= start || start >= duration) return null;
  return { start, end: Math.min(end, Math.ceil(duration)) };
}

/** A clock such as `1:23`, or seconds. */
function readTime(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : parseClock(text);
}

/** Seconds as a link has them: finer would only make it long. */
export function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
