import { parseClock } from '@/lib/time/parse-clock';
import type { Moment } from '@/lib/time/parse-moment';

/**
 * The address to share. On another host than the public one, such as a preview or a
 * local server, this is the address on that host, so that it can be tried.
 *
 * @param address The public address.
 * @param here Address of the open page.
 */
export function shareableAddress(address: string, here: string): string {
  const { origin, pathname } = new URL(address);
  return new URL(here).origin === origin ? address : new URL(pathname, here).href;
}

/**
 * Reads the two fields of a clip.
 *
 * @param duration Duration of the episode, in seconds.
 * @returns `null` when a field is not a time, or the times are in the wrong order.
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

/** Rounds seconds to tenths, which keeps links short. */
export function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
