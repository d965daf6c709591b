import { expect, test, type Page } from '@playwright/test';
import {
  countAudioElements,
  recordAudioElements,
  pauseExternally,
} from '@/tests/support/audio-elements';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';
import {
  AUDIO,
  button,
  EPISODE,
  expectPlaybackFrom,
  player,
  playUntilBufferEmpty,
  position,
  playerStatus,
  hydrate,
} from '@/tests/support/player-page';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

test.describe.configure({ mode: 'parallel' });

let server: MisbehavingServer;

test.beforeEach(async ({ page }) => {
  server = await startMisbehavingServer(TEST_OUT);
  await recordAudioElements(page);
});

test.afterEach(() => server.close());

async function open(page: Page, moment = ''): Promise<void> {
  await page.goto(server.url + EPISODE + moment);
}

test.describe('without a network', () => {
  test('shows that the browser is offline, and continues at once when it is online', async ({
    page,
    context,
  }) => {
    const start = await playUntilBufferEmpty(page, server);
    await context.setOffline(true);
    server.clearFault(AUDIO);
    await expect(playerStatus(page)).toContainText('You are offline');
    await context.setOffline(false);
    await expectPlaybackFrom(page, start);
  });

  test('plays the audio that is already loaded', async ({ page, context }) => {
    await open(page);
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(0);
    await context.setOffline(true);
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    await expect(playerStatus(page)).toBeEmpty();
  });

  test('shows nothing while paused, and a message after Play', async ({ page }) => {
    const start = await playUntilBufferEmpty(page, server);
    await button(page, 'Pause').click();
    await expect(button(page, 'Play')).toBeVisible();
    await server.disconnect();
    server.clearFault(AUDIO);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('Trying again');
    await server.reconnect();
    await expectPlaybackFrom(page, start);
  });
});

test('a server that stops sending causes a message, and playback continues at its position', async ({
  page,
}) => {
  const start = await playUntilBufferEmpty(page, server);
  await expect(playerStatus(page)).toContainText('The audio stopped loading');
  expect(await position(page)).toBe(start);
  server.clearFault(AUDIO);
  await expectPlaybackFrom(page, start);
});

test.describe('a missing file', () => {
  test('plays without a reload once it exists', async ({ page }) => {
    server.setFault(AUDIO, { status: 404 });
    await open(page, '#t=200');
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('The audio is not available yet');
    expect(await position(page)).toBe(200);
    server.clearFault(AUDIO);
    await expectPlaybackFrom(page, 200);
  });

  test('plays at once after Try now', async ({ page }) => {
    server.setFault(AUDIO, { status: 410 });
    await open(page, '#t=200');
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('The audio is not available yet');
    server.clearFault(AUDIO);
    await button(page, 'Try now').click();
    await expectPlaybackFrom(page, 200);
  });
});

test('a web page in place of audio causes a message, and Try again plays once it is audio', async ({
  page,
}) => {
  server.setFault(AUDIO, { type: 'text/html' });
  await open(page);
  await button(page, 'Play').click();
  await expect(playerStatus(page)).toContainText('cannot play this audio');
  await expect(button(page, 'Play')).toBeVisible();
  server.clearFault(AUDIO);
  await button(page, 'Try again').click();
  await expectPlaybackFrom(page, 0);
});

test('a server without Range does not move the listener back to the start', async ({ page }) => {
  server.setFault(AUDIO, { range: false });
  await open(page);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(2);
  const start = await position(page);
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await expect(playerStatus(page)).toContainText('cannot start playback in the middle');
  await expectPlaybackFrom(page, start);
});

test.describe('the display matches the audio', () => {
  test('after a pause by a headset or the system, Play continues', async ({ page }) => {
    await open(page, '#t=100');
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(100);
    await pauseExternally(page);
    await expect(button(page, 'Play')).toBeVisible();
    const start = await position(page);
    await button(page, 'Play').click();
    await expectPlaybackFrom(page, start);
  });

  test('a double click on Play starts playback', async ({ page }) => {
    await open(page);
    await button(page, 'Play').dblclick();
    await expectPlaybackFrom(page, 0);
  });

  test('after the browser refuses to play, the next press on Play plays', async ({ page }) => {
    await page.addInitScript(() => {
      const play = HTMLMediaElement.prototype.play;
      addEventListener('allow', () => (HTMLMediaElement.prototype.play = play));
      HTMLMediaElement.prototype.play = function () {
        return Promise.reject(new DOMException('Click first', 'NotAllowedError'));
      };
    });
    await open(page);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('needs a click');
    await page.evaluate(() => dispatchEvent(new Event('allow')));
    await button(page, 'Play').click();
    await expectPlaybackFrom(page, 0);
  });

  test('two seeks and a pause while the audio loads end paused at the second position', async ({
    page,
  }) => {
    server.setFault(AUDIO, { stallAt: 1000 });
    await open(page);
    await button(page, 'Play').click();
    const forward = player(page).getByRole('button', { name: 'Skip forward 30 seconds' });
    await forward.click();
    await forward.click();
    await expect.poll(() => position(page)).toBe(60);
    await button(page, 'Play').click();
    server.clearFault(AUDIO);
    await expect(button(page, 'Play')).toHaveAttribute('data-status', 'paused');
    await button(page, 'Play').click();
    await expectPlaybackFrom(page, 60);
  });

  test('navigation between pages starts no second audio', async ({ page }) => {
    await open(page);
    await button(page, 'Play').click();
    await page.getByRole('link', { name: 'All episodes' }).first().click();
    await expect(page).toHaveURL(/\/episodes\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/nine-minutes/);
    await expect.poll(() => position(page)).toBeGreaterThan(1);
    expect(await countAudioElements(page)).toBe(1);
  });
});

test('no byte of audio is requested before the first press on Play', async ({ page }) => {
  await open(page, '#t=100');
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await button(page, 'Play').hover();
  await button(page, 'Play').focus();
  await expect.poll(() => position(page)).toBe(130);
  await page.waitForLoadState('networkidle');
  expect(server.requests.filter((request) => request.startsWith(AUDIO))).toEqual([]);
  // The element already has its address, so the press causes a single request.
  await button(page, 'Play').click();
  await expectPlaybackFrom(page, 130);
  const fromStart = server.requests.filter((request) => /bytes=0-|^[^ ]*$/.test(request));
  expect(fromStart.filter((request) => request.startsWith(AUDIO))).toHaveLength(1);
});

test.describe('audio on another host', () => {
  let other: MisbehavingServer;

  test.beforeEach(async ({ page }) => {
    other = await startMisbehavingServer(TEST_OUT);
    await page.route(`**${EPISODE}`, async (route) => {
      const html = await (await route.fetch()).text();
      const body = html.replaceAll(`data-play="${AUDIO}`, `data-play="${other.url}${AUDIO}`);
      await route.fulfill({ body, contentType: 'text/html' });
    });
  });

  test.afterEach(() => other.close());

  for (const how of ['hover', 'focus'] as const) {
    test(`${how} on Play opens the connection and fetches nothing`, async ({ page }) => {
      const link = page.locator(`link[rel="preconnect"][href="${other.url}"]`);
      await page.goto(server.url + EPISODE);
      await hydrate(page);
      await expect(link).toHaveCount(0);
      await button(page, 'Play')[how]();
      await expect(link).toHaveCount(1);
      expect([...other.requests, ...server.requests].join()).not.toContain(AUDIO);
    });
  }
});
