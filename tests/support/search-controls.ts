import type { Page } from '@playwright/test';

/** The search field. */
export function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search all transcripts' });
}

export function results(page: Page) {
  return page.getByRole('list', { name: 'Results' });
}

/** The status line, which shows the number of results and the time of the search. */
export function status(page: Page) {
  return page.getByRole('search').getByRole('status');
}
