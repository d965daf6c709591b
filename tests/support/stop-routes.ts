import type { BrowserContext, Page } from '@playwright/test';

/** Stops the routes of a test that has ended, so that a late request does not fail the next test. */
export async function stopRoutes({
  page,
  context,
}: {
  readonly page: Page;
  readonly context: BrowserContext;
}): Promise<void> {
  if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.unrouteAll({ behavior: 'ignoreErrors' });
}
