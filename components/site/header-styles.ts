import { longestWord, titleWidth } from '@/components/ui/title-size';
import type { Show } from '@/lib/show/show';

/** A title of a greater width does not fit beside the actions of the header on a phone. */
const LONG = 16;
/** A word of a greater width would break within itself there; Support takes the room of some letters. */
const LONG_WORD = 13;
const SUPPORT_LETTERS = 5;
/** A title of a greater width has smaller type, and more lines on a phone. */
const LONGEST = 28;

type HeaderShow = Pick<Show, 'title'> & { readonly feed: { readonly funding: readonly unknown[] } };

/** The classes of what stands in the header, also for the place that the header keeps for it. */
export function actionsStyle({ title, feed }: HeaderShow): string {
  const room = LONG_WORD - (feed.funding.length > 0 ? SUPPORT_LETTERS : 0);
  const rows = titleWidth(title) > LONG || longestWord(title) > room ? 'frame-two-rows' : '';
  const labels = titleWidth(title) > LONGEST ? 'frame-icons' : '';
  return `frame-actions ${rows} ${labels} no-print flex flex-wrap items-center md:flex-nowrap justify-end pe-[min(1rem,5vw)] sm:gap-x-2 sm:pe-6`;
}

/** The type of the show's title. */
export function brandStyle({ title }: Pick<Show, 'title'>): string {
  return titleWidth(title) > LONGEST
    ? 'line-clamp-4 text-[0.8125rem] sm:text-sm'
    : 'line-clamp-2 text-[1.0625rem]';
}

export const SUPPORT =
  'flex min-h-11 min-w-11 items-center justify-center gap-2 text-sm text-quiet hover:text-ink sm:px-2';
export const SUBSCRIBE =
  'frame-subscribe flex min-h-9 items-center rounded-pill bg-fill px-[min(1rem,5vw)] text-sm font-semibold text-on-fill hover:opacity-90';
export const PAGES = 'frame-pages no-print text-sm text-quiet';
export const PAGE_LIST = 'flex flex-wrap justify-end gap-x-4 px-4 sm:pe-6 md:gap-x-0 md:px-0';
export const PAGE_LINK = 'block py-2.5 hover:text-ink md:px-3 md:py-3';
/** A long title has two lines, or the header would grow with each of its words. */
export const PAGE_TITLE = 'line-clamp-2';
