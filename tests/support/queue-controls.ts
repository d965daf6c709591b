import { expect, type Locator, type Page } from '@playwright/test';

/** Chooses an action from the menu of a listed episode. */
export async function chooseAction(page: Page, episode: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${episode}` }).click();
  await page.getByRole('button', { name: action }).click();
}

/** Opens Now playing at the tab Up next. */
export async function openQueue(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  const nowPlaying = page.getByRole('dialog', { name: 'Now playing' });
  await nowPlaying.getByRole('tab', { name: 'Up next' }).click();
  return nowPlaying;
}

/** Expects these titles in Up next, in order. */
export async function expectUpNext(page: Page, ...titles: string[]): Promise<void> {
  await expect(page.getByRole('tabpanel').locator('ol bdi')).toHaveText(titles);
}
