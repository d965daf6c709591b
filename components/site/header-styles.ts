/** The classes of what stands in the header, also for the place that the header keeps for it. */
export const ACTIONS =
  'frame-actions no-print flex flex-wrap items-center md:flex-nowrap justify-end pe-[min(1rem,5vw)] sm:gap-2 sm:pe-6';
export const SUPPORT =
  'flex min-h-11 min-w-11 items-center justify-center gap-2 text-sm text-quiet hover:text-ink sm:px-2';
export const SUBSCRIBE =
  'flex min-h-9 items-center rounded-pill bg-fill px-[min(1rem,5vw)] text-sm font-semibold text-on-fill hover:opacity-90';
export const PAGES = 'frame-pages no-print text-sm text-quiet';
export const PAGE_LIST = 'flex flex-wrap justify-end gap-x-4 pe-4 sm:pe-6 md:gap-x-0 md:pe-0';
export const PAGE_LINK = 'block py-2.5 hover:text-ink md:px-3 md:py-3';
