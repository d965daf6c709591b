import { expect, test } from '@playwright/test';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { lockScreen, pressOnLockScreen, watchLockScreen } from '@/tests/support/lock-screen';
import { play, player, position } from '@/tests/support/player-controls';

test.beforeEach(async ({ page }) => {
  await watchLockScreen(page);
  await recordAudioElements(page);
  await page.goto('/episodes/nine-minutes/#t=100');
  await play(page);
  await expect.poll(async () => (await lockScreen(page)).title).toBe('Nine minutes');
});

test('the lock screen shows the current episode', async ({ page, request }) => {
  await expect.poll(async () => (await lockScreen(page)).duration).toBeCloseTo(572, 0);
  const { artwork = [], ...shown } = await lockScreen(page);
  expect(shown).toMatchObject({
    playbackState: 'playing',
    artist: 'Fixture Radio',
    album: 'Weekly Analysis',
    rate: 1,
  });
  expect(artwork.map(([sizes]) => sizes)).toEqual(['96x96', '192x192', '352x352', '512x512']);
  for (const [, src = ''] of artwork) {
    expect((await request.get(src)).headers()['content-type']).toBe('image/webp');
  }
});

test('its position is right after a seek, at twice the speed and after a pause', async ({
  page,
}) => {
  async function expectRightPosition(): Promise<void> {
    // Asked for at once, since the audio plays on between two answers.
    const both = () => Promise.all([lockScreen(page), audioState(page)]);
    await expect
      .poll(() => both().then(([shown, { time }]) => Math.abs(shown.position - time)))
      .toBeLessThan(1.5);
    const [shown, { rate }] = await both();
    expect(shown.rate).toBe(rate);
  }
  await expectRightPosition();

  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await expect.poll(() => position(page)).toBeGreaterThanOrEqual(131);
  await expectRightPosition();

  await player(page).getByRole('button', { name: 'Playback speed' }).click();
  await page.getByRole('radio', { name: '2×' }).check();
  await page.keyboard.press('Escape');
  const before = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(before + 3);
  await expectRightPosition();

  await player(page).getByRole('button', { name: 'Pause' }).click();
  await expect.poll(async () => (await lockScreen(page)).playbackState).toBe('paused');
  await expectRightPosition();
});

test('its buttons pause, play and seek', async ({ page }) => {
  await pressOnLockScreen(page, 'pause');
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await pressOnLockScreen(page, 'play');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await pressOnLockScreen(page, 'seekto', { seekTime: 300 });
  await expect.poll(() => position(page)).toBeGreaterThanOrEqual(300);
  await pressOnLockScreen(page, 'seekbackward');
  await expect.poll(() => position(page)).toBeLessThan(295);
  await pressOnLockScreen(page, 'seekforward', { seekOffset: 60 });
  await expect.poll(() => position(page)).toBeGreaterThan(340);
  await pressOnLockScreen(page, 'previoustrack');
  await expect.poll(() => position(page)).toBeLessThan(100);
  await pressOnLockScreen(page, 'stop');
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  expect((await lockScreen(page)).buttons).not.toContain('nexttrack');
});
