import { expect, test } from '@playwright/test';
import { countAudioElements, recordAudioElements } from '@/tests/support/audio-elements';
import { lockScreen, pressOnLockScreen, watchLockScreen } from '@/tests/support/lock-screen';
import {
  chooseOption,
  pauseShort,
  play,
  player,
  playShort,
  position,
} from '@/tests/support/player-controls';
import { chooseAction, expectUpNext, openQueue } from '@/tests/support/queue-controls';

test('episodes are queued from a list, reordered, and kept over a reload', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  await play(page);
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await chooseAction(page, 'Half a minute', 'Add to Up next');
  await expect(page.getByText('Added to Up next')).toBeVisible();
  await chooseAction(page, 'Anchor', 'Add to Up next');
  await chooseAction(page, 'Bell', 'Play next');
  await expect(page.getByRole('button', { name: 'More about Bell' })).toBeFocused();

  const nowPlaying = await openQueue(page);
  await expectUpNext(page, 'Bell', 'Half a minute', 'Anchor');
  await nowPlaying.getByRole('button', { name: 'Move up Anchor' }).click();
  await nowPlaying.getByRole('button', { name: 'Move down Bell' }).click();
  await expectUpNext(page, 'Anchor', 'Bell', 'Half a minute');
  await nowPlaying.getByRole('button', { name: 'Remove Bell' }).click();

  await page.reload();
  await openQueue(page);
  await expectUpNext(page, 'Anchor', 'Half a minute');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Nothing is up next.')).toBeVisible();
});

test('a late confirmation leaves another menu open', async ({ page }) => {
  await page.goto('/episodes/');
  await page.getByRole('button', { name: 'More about Anchor' }).click();
  const add = page.getByRole('button', { name: 'Add to Up next' });
  await expect(add).toBeVisible();
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await add.click();
  // The open menu covers the button of the next row.
  await page.getByRole('button', { name: 'More about Half a minute' }).click();
  await expect(page.getByRole('button', { name: 'Play next' })).toBeFocused();
  release();
  await expect(page.getByText('Added to Up next')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Play next' })).toBeFocused();
});

test('the next episode plays when the first ends, in the same element', async ({ page }) => {
  await watchLockScreen(page);
  await recordAudioElements(page);
  await page.goto('/episodes/');
  await chooseAction(page, 'Nine minutes', 'Play next');
  await page.getByRole('link', { name: 'Half a minute', exact: true }).click();
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
  await expect
    .poll(() => lockScreen(page))
    .toMatchObject({ title: 'Nine minutes', playbackState: 'playing' });

  await pressOnLockScreen(page, 'previoustrack');
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Half a minute');
});

test('Up next does not play if the listener switches Autoplay off', async ({ page }) => {
  await page.goto('/episodes/half-a-minute/#t=26');
  await chooseAction(page, 'Half a minute', 'Add to Up next');
  await play(page);
  await page.goto('/episodes/');
  await chooseAction(page, 'Nine minutes', 'Play next');
  await page.goto('/episodes/half-a-minute/#t=26');
  const nowPlaying = await openQueue(page);
  await nowPlaying.getByRole('checkbox', { name: 'Autoplay: Up next' }).uncheck();
  await page.keyboard.press('Escape');
  await play(page);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(player(page).getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    '30 seconds of 30 seconds',
  );
});

test('the next episode of the show plays if the listener switches it on, without played episodes', async ({
  page,
}) => {
  await watchLockScreen(page);
  await page.goto('/episodes/');
  await chooseAction(page, 'Bell', 'Mark as played');
  await page.goto('/episodes/compass/');
  await playShort(page);
  await pauseShort(page);
  const nowPlaying = await openQueue(page);
  const autoplay = nowPlaying.getByRole('checkbox', { name: 'Then the next episode' });
  await expect(autoplay).not.toBeChecked();
  await chooseOption(autoplay);
  await expect(nowPlaying.getByRole('button', { name: 'Play Anchor' })).toBeVisible();
  await expect(nowPlaying.getByText('Next episode', { exact: true })).toBeVisible();
  await expect.poll(async () => (await lockScreen(page)).buttons).toContain('nexttrack');
  await page.keyboard.press('Escape');

  // Anchor lasts three seconds, so the test looks for it from now on.
  const anchor = player(page).getByRole('link', { name: 'Anchor' }).waitFor();
  await play(page);
  await anchor;
  await expect(player(page).getByRole('link', { name: 'Half a minute' })).toBeVisible();
  // No episode comes after the newest one.
  await expect.poll(async () => (await lockScreen(page)).buttons).not.toContain('nexttrack');
  await pressOnLockScreen(page, 'previoustrack');
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Anchor');
});

test('the setting for the next episode applies to all tabs at once', async ({ page, context }) => {
  await watchLockScreen(page);
  await page.goto('/episodes/compass/');
  await playShort(page);
  await pauseShort(page);
  const other = await context.newPage();
  await other.goto('/episodes/half-a-minute/');
  const nowPlaying = await openQueue(other);
  await chooseOption(nowPlaying.getByRole('checkbox', { name: 'Then the next episode' }));
  await expect.poll(async () => (await lockScreen(page)).buttons).toContain('nexttrack');
  // Bell lasts three seconds, so the test looks for it from now on.
  const bell = page.waitForFunction(() => navigator.mediaSession.metadata?.title === 'Bell');
  await pressOnLockScreen(page, 'nexttrack');
  await bell;
});

test('a sleep timer for the end of the episode takes precedence over the next episode', async ({
  page,
}) => {
  // The column of a wider window has no controls of the player.
  await page.setViewportSize({ width: 1024, height: 720 });
  await page.goto('/episodes/compass/');
  await playShort(page);
  await pauseShort(page);
  const nowPlaying = await openQueue(page);
  await chooseOption(nowPlaying.getByRole('checkbox', { name: 'Then the next episode' }));
  await expect(nowPlaying.getByRole('button', { name: 'Play Bell' })).toBeVisible();
  await nowPlaying.getByRole('button', { name: 'Sleep timer' }).click();
  await chooseOption(nowPlaying.getByRole('radio', { name: 'End of episode' }));
  await page.keyboard.press('Escape');
  await nowPlaying.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(nowPlaying.getByRole('button', { name: 'Sleep timer', exact: true })).toBeVisible();
  await expect(nowPlaying.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await expect(nowPlaying.getByRole('slider', { name: 'Seek' })).toHaveAttribute(
    'aria-valuetext',
    '3 seconds of 3 seconds',
  );
});

test('of two tabs, only the one that started last plays', async ({ page, context }) => {
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
