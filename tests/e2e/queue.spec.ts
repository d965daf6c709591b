import { expect, test, type Page } from '@playwright/test';
import { countSounds, listenIn } from '@/tests/support/hear';
import { lockScreen, pressOnLockScreen, watchLockScreen } from '@/tests/support/lock-screen';
import { play, player, position } from '@/tests/support/the-player';

async function choose(page: Page, episode: string, what: string): Promise<void> {
  await page.getByRole('button', { name: `More about ${episode}` }).click();
  await page.getByRole('button', { name: what }).click();
}

async function openQueue(page: Page) {
  await page.getByRole('button', { name: 'Now playing' }).first().click();
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  await sheet.getByRole('tab', { name: 'Up next' }).click();
  return sheet;
}

/** Titles that are up next, in order. */
function titles(page: Page): Promise<string[]> {
  return page.getByRole('tabpanel').locator('bdi').allTextContents();
}

test('episodes are queued from a list, put in order, and survive a reload', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  await play(page);
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await choose(page, 'Half a minute', 'Add to Up next');
  await expect(page.getByText('Added to Up next')).toBeVisible();
  await choose(page, 'Anchor', 'Add to Up next');
  await choose(page, 'Bell', 'Play next');
  await expect(page.getByRole('button', { name: 'More about Bell' })).toBeFocused();

  const sheet = await openQueue(page);
  await expect.poll(() => titles(page)).toEqual(['Bell', 'Half a minute', 'Anchor']);
  await sheet.getByRole('button', { name: 'Move up Anchor' }).click();
  await sheet.getByRole('button', { name: 'Move down Bell' }).click();
  await expect.poll(() => titles(page)).toEqual(['Anchor', 'Bell', 'Half a minute']);
  await sheet.getByRole('button', { name: 'Remove Bell' }).click();

  await page.reload();
  await openQueue(page);
  await expect.poll(() => titles(page)).toEqual(['Anchor', 'Half a minute']);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Nothing is up next.')).toBeVisible();
});

test('the next one plays when the first ends, as the same one sound', async ({ page }) => {
  await watchLockScreen(page);
  await listenIn(page);
  await page.goto('/episodes/');
  await choose(page, 'Nine minutes', 'Play next');
  await page.getByRole('link', { name: 'Half a minute' }).click();
  await expect(page).toHaveURL(/half-a-minute/);
  await play(page);
  await expect.poll(async () => (await lockScreen(page)).buttons).toContain('nexttrack');
  const slider = player(page).getByRole('slider', { name: 'Seek' });
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');

  await expect(player(page)).toContainText('Nine minutes', { timeout: 15_000 });
  await expect.poll(() => position(page)).toBeGreaterThan(0);
  expect(await countSounds(page)).toBe(1);
  expect(await lockScreen(page)).toMatchObject({ title: 'Nine minutes', playbackState: 'playing' });

  await pressOnLockScreen(page, 'previoustrack');
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Half a minute');
});

test('whoever does not wish to go on is left in peace', async ({ page }) => {
  await page.goto('/episodes/half-a-minute/#t=26');
  await choose(page, 'Half a minute', 'Add to Up next');
  await play(page);
  await page.goto('/episodes/');
  await choose(page, 'Nine minutes', 'Play next');
  await page.goto('/episodes/half-a-minute/#t=26');
  const sheet = await openQueue(page);
  await sheet.getByRole('checkbox', { name: 'Go on with these' }).uncheck();
  await page.keyboard.press('Escape');
  await play(page);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible({
    timeout: 15_000,
  });
  await expect(player(page).getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    '30 seconds of 30 seconds',
  );
});

test('of two tabs only the one plays that began last', async ({ page, context }) => {
  await page.goto('/episodes/nine-minutes/');
  await play(page);
  const other = await context.newPage();
  await other.goto('/episodes/half-a-minute/');
  await play(other);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await play(page);
  await expect(player(other).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
});
