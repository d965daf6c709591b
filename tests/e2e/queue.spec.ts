import { expect, test } from '@playwright/test';
import { countAudioElements, recordAudioElements } from '@/tests/support/audio-elements';
import { lockScreen, pressOnLockScreen, watchLockScreen } from '@/tests/support/lock-screen';
import { play, player, position } from '@/tests/support/player-controls';
import { chooseAction, expectUpNext, openQueue } from '@/tests/support/queue-controls';

test('episodes are queued from a list, put in order, and survive a reload', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  await play(page);
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await chooseAction(page, 'Half a minute', 'Add to Up next');
  await expect(page.getByText('Added to Up next')).toBeVisible();
  await chooseAction(page, 'Anchor', 'Add to Up next');
  await chooseAction(page, 'Bell', 'Play next');
  await expect(page.getByRole('button', { name: 'More about Bell' })).toBeFocused();

  const sheet = await openQueue(page);
  await expectUpNext(page, 'Bell', 'Half a minute', 'Anchor');
  await sheet.getByRole('button', { name: 'Move up Anchor' }).click();
  await sheet.getByRole('button', { name: 'Move down Bell' }).click();
  await expectUpNext(page, 'Anchor', 'Bell', 'Half a minute');
  await sheet.getByRole('button', { name: 'Remove Bell' }).click();

  await page.reload();
  await openQueue(page);
  await expectUpNext(page, 'Anchor', 'Half a minute');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Nothing is up next.')).toBeVisible();
});

test('an answer that comes late leaves another menu open', async ({ page }) => {
  await page.goto('/episodes/');
  await page.getByRole('button', { name: 'More about Anchor' }).click();
  const add = page.getByRole('button', { name: 'Add to Up next' });
  await expect(add).toBeVisible();
  let arrive: () => void = () => {};
  const network = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/*.js', async (route) => {
    await network;
    await route.continue();
  });
  await add.click();
  await page.getByRole('button', { name: 'More about Bell' }).click();
  await expect(page.getByRole('button', { name: 'Play next' })).toBeFocused();
  arrive();
  await expect(page.getByText('Added to Up next')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play next' })).toBeFocused();
});

test('the next one plays when the first ends, as the same one sound', async ({ page }) => {
  await watchLockScreen(page);
  await recordAudioElements(page);
  await page.goto('/episodes/');
  await chooseAction(page, 'Nine minutes', 'Play next');
  await page.getByRole('link', { name: 'Half a minute' }).click();
  await expect(page).toHaveURL(/half-a-minute/);
  await play(page);
  await expect.poll(async () => (await lockScreen(page)).buttons).toContain('nexttrack');
  const slider = player(page).getByRole('slider', { name: 'Seek' });
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');

  await expect(player(page)).toContainText('Nine minutes');
  await expect.poll(() => position(page)).toBeGreaterThan(0);
  expect(await countAudioElements(page)).toBe(1);
  expect(await lockScreen(page)).toMatchObject({ title: 'Nine minutes', playbackState: 'playing' });

  await pressOnLockScreen(page, 'previoustrack');
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Half a minute');
});

test('whoever does not wish to go on is left in peace', async ({ page }) => {
  await page.goto('/episodes/half-a-minute/#t=26');
  await chooseAction(page, 'Half a minute', 'Add to Up next');
  await play(page);
  await page.goto('/episodes/');
  await chooseAction(page, 'Nine minutes', 'Play next');
  await page.goto('/episodes/half-a-minute/#t=26');
  const sheet = await openQueue(page);
  await sheet.getByRole('checkbox', { name: 'Autoplay: Up next' }).uncheck();
  await page.keyboard.press('Escape');
  await play(page);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(player(page).getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    '30 seconds of 30 seconds',
  );
});

test('the show goes on when the listener wishes, past what was heard', async ({ page }) => {
  await watchLockScreen(page);
  await page.goto('/episodes/');
  await chooseAction(page, 'Bell', 'Mark as played');
  await page.goto('/episodes/compass/');
  await play(page);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  const sheet = await openQueue(page);
  const wish = sheet.getByRole('checkbox', { name: 'Then the next episode' });
  await expect(wish).not.toBeChecked();
  await wish.check();
  await expect(sheet.getByRole('button', { name: 'Play Anchor' })).toContainText('Next episode');
  await expect.poll(async () => (await lockScreen(page)).buttons).toContain('nexttrack');
  await page.keyboard.press('Escape');

  await play(page);
  await expect(player(page).getByRole('link', { name: 'Anchor' })).toBeVisible();
  await expect(player(page).getByRole('link', { name: 'Half a minute' })).toBeVisible();
  // The newest of all: nothing comes after it.
  await expect.poll(async () => (await lockScreen(page)).buttons).not.toContain('nexttrack');
  await pressOnLockScreen(page, 'previoustrack');
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Anchor');
});

test('nobody asks what comes next who does not wish to know', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
  await page.goto('/episodes/compass/');
  await play(page);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await openQueue(page);
  expect(asked.filter((path) => path.endsWith('next.json'))).toEqual([]);
});

test('a wish to go on counts in every tab, at once', async ({ page, context }) => {
  await watchLockScreen(page);
  await page.goto('/episodes/compass/');
  await play(page);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  const other = await context.newPage();
  await other.goto('/episodes/half-a-minute/');
  const sheet = await openQueue(other);
  await sheet.getByRole('checkbox', { name: 'Then the next episode' }).check();
  await expect.poll(async () => (await lockScreen(page)).buttons).toContain('nexttrack');
  await pressOnLockScreen(page, 'nexttrack');
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Bell');
});

test('a sleep timer for the episode stops before the show goes on', async ({ page }) => {
  await page.goto('/episodes/compass/');
  await play(page);
  await player(page).getByRole('button', { name: 'Pause' }).click();
  const sheet = await openQueue(page);
  await sheet.getByRole('checkbox', { name: 'Then the next episode' }).check();
  await expect(sheet.getByRole('button', { name: 'Play Bell' })).toBeVisible();
  await sheet.getByRole('button', { name: 'Sleep timer' }).click();
  await sheet.getByRole('radio', { name: 'End of episode' }).check();
  await page.keyboard.press('Escape');
  await sheet.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(sheet.getByRole('button', { name: 'Sleep timer', exact: true })).toBeVisible();
  await expect(sheet.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(sheet.getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    '3 seconds of 3 seconds',
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
