import { expect, test } from '@playwright/test';
import { player, playShort } from '@/tests/support/player-controls';

test('at its end, an episode offers the next one, Subscribe and Share', async ({ page }) => {
  await page.goto('/episodes/anchor/');
  await playShort(page);
  await player(page).getByRole('slider', { name: 'Seek' }).focus();
  await page.keyboard.press('End');
  const end = player(page).locator('.end-of-episode');
  await expect(end).toContainText(/Next: Half a minute\s+· 1 min/);
  await expect(end.getByRole('link', { name: 'Subscribe' })).toHaveAttribute('href', '/subscribe/');
  await expect(end.getByRole('button', { name: 'Share' })).toBeVisible();

  await end.getByRole('button', { name: 'Play Half a minute' }).click();
  await expect(player(page).getByRole('link', { name: 'Half a minute' })).toBeVisible();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('without a network, the end offers Subscribe and Share alone', async ({ page }) => {
  await page.route('**/track.json', (route) => route.abort());
  await page.goto('/episodes/anchor/');
  await playShort(page);
  await player(page).getByRole('slider', { name: 'Seek' }).focus();
  await page.keyboard.press('End');
  const end = player(page).locator('.end-of-episode');
  await expect(end.getByRole('link', { name: 'Subscribe' })).toBeVisible();
  await expect(end.getByRole('button')).toHaveText(['Share']);
});
