import type { Page } from '@playwright/test';

/** Where one types. */
export function field(page: Page) {
  return page.getByRole('searchbox', { name: 'Search all transcripts' });
}

export function results(page: Page) {
  return page.getByRole('list', { name: 'Results' });
}

/** How many were found, and how fast. */
export function status(page: Page) {
  return page.getByRole('search').getByRole('status');
}
