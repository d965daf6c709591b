import { expect, test } from '@playwright/test';
import { recordAudioElements } from '@/tests/support/audio-elements';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';
import {
  AUDIO,
  button,
  BYTES_PER_SECOND,
  EPISODE,
  expectPlaybackFrom,
  player,
  playerStatus,
  position,
} from '@/tests/support/player-page';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

/** Tests for Firefox only. The specs in `in-firefox.ts` run in both browsers. */
test.describe('a lost connection', () => {
  let server: MisbehavingServer;

  test.beforeEach(async ({ page }) => {
    server = await startMisbehavingServer(TEST_OUT);
    await recordAudioElements(page);
  });

  test.afterEach(() => server.close());

  test('causes a message, and playback resumes at its position without a press', async ({
    page,
  }) => {
    // Firefox first buffers some tens of kB, which it plays sooner at twice the speed.
    server.setFault(AUDIO, { stallAt: 96 * BYTES_PER_SECOND });
    await page.goto(`${server.url + EPISODE}#t=80`);
    await player(page).getByRole('button', { name: 'Playback speed' }).click();
    await page.getByRole('radio', { name: '2×' }).check();
    await page.keyboard.press('Escape');
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(80);
    await server.disconnect();
    server.clearFault(AUDIO);
    await expect(playerStatus(page)).toContainText('Trying again');
    const start = await position(page);
    expect(start).toBeGreaterThan(80);
    await server.reconnect();
    await expectPlaybackFrom(page, start);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const address of ['/', '/episodes/', EPISODE]) {
    test(`${address} has no content wider than the window`, async ({ page }) => {
      await page.goto(address);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });
  }
});
