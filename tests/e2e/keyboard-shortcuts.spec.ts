import { expect, test, type Page } from '@playwright/test';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { play, player, position, hydrateFully } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';

/** On a busy machine, Chromium may drop the scrolling of a key that it pressed before a frame. */
async function pressUntil(
  page: Page,
  key: string,
  isThere: (scrollY: number) => boolean,
): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await expect
      .poll(async () => isThere(await page.evaluate(() => scrollY)), { timeout: 3000 })
      .toBe(true);
  }).toPass();
}

test('Space and arrows scroll the page before the first audio, then control the player', async ({
  page,
}) => {
  await recordAudioElements(page);
  await page.goto(EPISODE);
  await hydrateFully(page);
  await pressUntil(page, 'Space', (y) => y > 100);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(player(page)).toHaveCount(1);
  await play(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());

  await page.keyboard.press('Space');
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  const start = (await audioState(page)).time;
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => position(page)).toBe(Math.floor(start + 10));
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => position(page)).toBe(Math.floor(start + 5));
  await page.keyboard.press('Space');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('< and > change the speed, m mutes and ? shows the shortcuts on every page', async ({
  page,
}) => {
  await page.goto('/episodes/');
  await page.mouse.move(20, 20);
  await page.getByRole('button', { name: 'Play Nine minutes' }).click();
  const speed = player(page).getByRole('button', { name: 'Playback speed' });
  await page.keyboard.press('>');
  await page.keyboard.press('>');
  await expect(speed).toHaveText('1.1×');
  await page.keyboard.press('<');
  await expect(speed).toHaveText('1.05×');
  await page.keyboard.press('m');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('verbatim:player')))
    .toContain('"muted":true');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toContainText('Slower, faster');
});

test('a shortcut does nothing in a field, on a link, or with Ctrl', async ({ page }) => {
  await page.goto(EPISODE);
  await play(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Control+>');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await field.fill('');
  await field.pressSequentially('m <?> k');
  await expect(field).toHaveValue('m <?> k');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(player(page).getByRole('button', { name: 'Playback speed' })).toHaveText('1×');
  await page.keyboard.press('Escape');
  const link = page.getByRole('link', { name: 'All episodes' }).first();
  await link.focus();
  // The focus scrolls the page's own player into view, and then the bar goes.
  await expect(page.locator('main').getByRole('region', { name: 'Player' })).toBeVisible();
  await expect(player(page)).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('a checkbox switches all shortcuts off', async ({ page }) => {
  await recordAudioElements(page);
  await page.goto(EPISODE);
  await play(page);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: 'Use these keys' }).uncheck();
  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  for (const key of ['m', '>', '?']) await page.keyboard.press(key);
  // Space scrolls the page, so the bar takes the place of the page's own player.
  await pressUntil(page, 'Space', (y) => y > 100);
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(player(page).getByRole('button', { name: 'Playback speed' })).toHaveText('1×');
  expect((await audioState(page)).muted).toBe(false);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('Shift with Space scrolls the page, and a letter of another script counts by the position of its key', async ({
  page,
}) => {
  await page.goto(EPISODE);
  await play(page);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 2000);
  });
  await pressUntil(page, 'Shift+Space', (y) => y < 1800);
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ь', code: 'KeyM', bubbles: true, cancelable: true }),
    ),
  );
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('verbatim:player')))
    .toContain('"muted":true');
});
