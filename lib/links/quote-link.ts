import type { Passage } from '@/lib/transcript/find-passage';

/** Behind the words of a passage in a link, between its first and its last ones. */
const BETWEEN = '~';

/**
 * A link to a passage: by its words for this page, which finds them even after
 * an edit, by its time for the player, and as a text fragment for every browser.
 *
 * @param page Address of the page; its hash is left out.
 * @param time Seconds, `null` where nobody knows. Without an end the sound goes on.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(
  page: string,
  { start, end }: Passage,
  time: { readonly start: number; readonly end: number | null } | null,
): string {
  const clip =
    time === null ? '' : `t=${[time.start, time.end ?? []].flat().map(tenths).join(',')}&`;
  const fragment = (start === end ? [start] : [start, end]).map(directive).join(',');
  const ours = encodeURIComponent(`${start}${BETWEEN}${end}`);
  return `${page.split('#')[0] ?? ''}#${clip}w=${ours}:~:text=${fragment}`;
}

/** The passage that a link of ours is about. */
export function passageIn(hash: string): Passage | null {
  const value = /[#&]w=([^&:]*)/.exec(hash)?.[1];
  if (value === undefined) return null;
  const [start = '', end = ''] = decode(value).split(BETWEEN);
  return start === '' || end === '' ? null : { start, end };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return ''; // Cut off on its way.
  }
}

/** In a text fragment, a hyphen and a comma mean something. */
function directive(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
