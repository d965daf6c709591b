import type { Passage } from '@/lib/transcript/find-passage';

/** Separates the first words of a passage from its last words in a link. */
const SEPARATOR = '~';

/**
 * Creates a link to a passage. It contains the passage's words for this page, which
 * finds them even after an edit, its time for the player, and a text fragment for
 * browsers.
 *
 * @param page Address of the page; its hash is removed.
 * @param time Seconds; `null` when unknown. Without an end, playback continues.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function quoteLink(
  page: string,
  { start, end }: Passage,
  time: { readonly start: number; readonly end: number | null } | null,
): string {
  const clip =
    time === null ? '' : `t=${[time.start, time.end ?? []].flat().map(tenths).join(',')}&`;
  const fragment = (start === end ? [start] : [start, end]).map(fragmentDirective).join(',');
  const ours = encodeURIComponent(`${start}${SEPARATOR}${end}`);
  return `${page.split('#')[0] ?? ''}#${clip}w=${ours}:~:text=${fragment}`;
}

/** The passage in the hash of a link that `quoteLink` created. */
export function passageFromHash(hash: string): Passage | null {
  const value = /[#&]w=([^&:]*)/.exec(hash)?.[1];
  if (value === undefined) return null;
  const [start = '', end = ''] = decode(value).split(SEPARATOR);
  return start === '' || end === '' ? null : { start, end };
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return ''; // The link was truncated.
  }
}

/** Escapes text for a text fragment, in which hyphen and comma have a meaning. */
function fragmentDirective(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

function tenths(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
