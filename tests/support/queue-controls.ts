import { expect, type Locator, type Page } from '@playwright/test';

/** Does something with an episode that is in a list of the page. */
export async function chooseAction(page: Page, episode: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${episode}` }).click();
  await page.getByRole('button', { name: what }).click();
}

/** Opens the sheet on what is up next. */
export async function openQueue(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  await sheet.getByRole('tab', { name: 'Up next' }).click();
  return sheet;
}

/** Expects these titles to be up next, in order. */
export async function expectUpNext(page: Page, ...titles: string[]): Promise<void> {
  await expect(page.getByRole('tabpanel').locator('ol bdi')).toHaveText(titles);
}
