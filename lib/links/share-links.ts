import { parseClock } from '@/lib/time/parse-clock';
import type { Moment } from '@/lib/time/parse-moment';
import { embedPath, episodePath } from './address';

/** The addresses of an episode on the host of the open page, for links and embedded players. */
export type SharedAddresses = { readonly page: string; readonly embed: string };

/**
 * The addresses to share. A preview or a local server shares its own, so that they can be tried.
 *
 * @param episode Its slug, and the path of its page with the base path.
 * @param here Address of the open page.
 */
export function sharedAddresses(
  { id, page }: { readonly id: string; readonly page: string },
  here: string,
): SharedAddresses {
  const embed = page.replace(episodePath({ slug: id }), embedPath({ slug: id }));
  return { page: new URL(page, here).href, embed: new URL(embed, here).href };
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
