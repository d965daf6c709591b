/** The classes of the link to the search, also for the place that the header keeps for it. */
export const SEARCH_LINK =
  'no-print flex min-h-11 min-w-11 items-center justify-center gap-2 text-sm text-quiet hover:text-ink';
