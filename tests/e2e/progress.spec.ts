import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { hydrateFully, play, player, playShort, position } from '@/tests/support/player-controls';
import { layoutShift } from '@/tests/support/layout-shift';

/** Starts an episode, then another one, which is in the bar from then on. */
async function startTwo(page: Page): Promise<void> {
  await page.goto('/episodes/nine-minutes/#t=200');
  await play(page);
  await expect.poll(() => position(page)).toBeGreaterThan(200);
  await page.goto('/episodes/half-a-minute/');
  await page.getByRole('button', { name: 'Play Half a minute' }).click();
  await expect(player(page).getByRole('link', { name: 'Half a minute' })).toHaveCount(0);
  await expect.poll(() => position(page)).toBeGreaterThan(0);
}

test('a started episode is offered on the home page, and lists show the remaining time', async ({
  page,
}) => {
  await startTwo(page);
  await page.goto('/');
  const started = page.getByRole('region', { name: 'Continue listening' });
  await expect(started).toContainText('6 min left');
  await started.getByRole('button', { name: 'Play Nine minutes' }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(200);
  // The bar has it now.
  await expect(started.getByRole('button', { name: 'Nine minutes' })).toHaveCount(0);

  await page.goto('/episodes/');
  const card = page.getByRole('article').filter({ hasText: 'A harbour looks' });
  await expect(card).toContainText('6 min left');
  // A third of the pill is filled.
  await expect(card.locator('.pill-fill rect')).toHaveAttribute('width', /^3\d%$/);
});

test('the page does not shift while Continue listening is filled', async ({ page }) => {
  await startTwo(page);
  await page.goto('/');
  await expect(page.getByRole('region', { name: 'Continue listening' })).toBeVisible();
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('no space is reserved for the episode that the bar shows', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/#t=200');
  await play(page);
  await expect.poll(() => position(page)).toBeGreaterThan(200);
  await page.goto('/');
  await expect(player(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
  expect((await page.locator('.continue-place').boundingBox())?.height ?? 0).toBe(0);
  expect(await layoutShift(page)).toBeLessThan(0.01);
});

test('no space is reserved for an episode played under 5 s', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  await hydrateFully(page);
  await play(page);
  await expect.poll(() => position(page)).toBeGreaterThan(0);
  await page.goto('/');
  await page.mouse.move(20, 20);
  await expect(player(page)).toBeVisible();
  expect((await page.locator('.continue-place').boundingBox())?.height ?? 0).toBe(0);
});

test('the listener marks an episode as played, and as new again', async ({ page }) => {
  await page.goto('/episodes/');
  const card = page.getByRole('article').filter({ hasText: 'A harbour looks' });
  await card.getByRole('button', { name: 'More about' }).click();
  await page.getByRole('button', { name: 'Mark as played' }).click();
  await expect(card.getByText('Played', { exact: true })).toBeVisible();
  await card.getByRole('button', { name: 'More about' }).click();
  await page.getByRole('button', { name: 'Mark as new' }).click();
  await expect(card.getByText('Played', { exact: true })).toHaveCount(0);
});

test('an episode that ends is marked as played', async ({ page }) => {
  await page.goto('/episodes/half-a-minute/#t=28');
  await playShort(page);
  await expect(page.getByText('Played', { exact: true })).toBeVisible();
});

test('a file carries the listening history to another browser', async ({ page, browser }, info) => {
  await page.goto('/episodes/nine-minutes/#t=200');
  await play(page);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const file = info.outputPath('listening.json');
  await (await saving).saveAs(file);
  expect(readFileSync(file, 'utf8')).toContain('"nine-minutes"');

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto('/');
  await other.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = other.getByRole('dialog', { name: 'Settings' });
  await dialog.getByLabel('Load from a file').last().setInputFiles(file);
  await expect(dialog.getByRole('status')).toHaveText('Loaded 1 episode');
  await dialog
    .getByLabel('Load from a file')
    .last()
    .setInputFiles({
      name: 'cat.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"cat":true}'),
    });
  await expect(dialog.getByRole('status')).toContainText('not a settings file');
  await other.keyboard.press('Escape');
  await expect(other.getByRole('region', { name: 'Continue listening' })).toContainText(
    'Nine minutes',
  );

  await other.getByRole('button', { name: 'Settings', exact: true }).click();
  await other.getByRole('button', { name: 'Clear listening history' }).click();
  await other.getByRole('button', { name: 'Yes, clear it' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Cleared');
  await other.keyboard.press('Escape');
  await expect(other.getByRole('region', { name: 'Continue listening' })).toHaveCount(0);
  await context.close();
});
