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

test.describe('a network that is gone', () => {
  test('as the browser itself knows, is told as such and forgotten at once', async ({
    page,
    context,
  }) => {
    const place = await playUntilBufferEmpty(page, server);
    await context.setOffline(true);
    server.clearFault(AUDIO);
    await expect(playerStatus(page)).toContainText('You are offline');
    await context.setOffline(false);
    await expectPlaybackFrom(page, place);
  });

  test('does not stop what has arrived already', async ({ page, context }) => {
    await open(page);
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(0);
    await context.setOffline(true);
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    await expect(playerStatus(page)).toBeEmpty();
  });

  test('while paused says nothing, and Play tells', async ({ page }) => {
    const place = await playUntilBufferEmpty(page, server);
    await button(page, 'Pause').click();
    await expect(button(page, 'Play')).toBeVisible();
    await server.disconnect();
    server.clearFault(AUDIO);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('Trying again');
    await server.reconnect();
    await expectPlaybackFrom(page, place);
  });
});

test('a server that stops sending is told, and goes on where it was', async ({ page }) => {
  const place = await playUntilBufferEmpty(page, server);
  await expect(playerStatus(page)).toContainText('The audio stopped loading');
  expect(await position(page)).toBe(place);
  server.clearFault(AUDIO);
  await expectPlaybackFrom(page, place);
});

test.describe('a file that is not there', () => {
  test('plays without a reload once it is', async ({ page }) => {
    server.setFault(AUDIO, { status: 404 });
    await open(page, '#t=200');
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('The audio is not available yet');
    expect(await position(page)).toBe(200);
    server.clearFault(AUDIO);
    await expectPlaybackFrom(page, 200);
  });

  test('plays at once with Try again', async ({ page }) => {
    server.setFault(AUDIO, { status: 410 });
    await open(page, '#t=200');
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('The audio is not available yet');
    server.clearFault(AUDIO);
    await button(page, 'Try again').click();
    await expectPlaybackFrom(page, 200);
  });
});

test('a web page in place of sound is told, and Try again plays once it is sound', async ({
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

test('a server without Range does not throw the listener back', async ({ page }) => {
  server.setFault(AUDIO, { range: false });
  await open(page);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(2);
  const place = await position(page);
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await expect(playerStatus(page)).toContainText('cannot start playback in the middle');
  await expectPlaybackFrom(page, place);
});

test.describe('what is shown is what one hears', () => {
  test('a pause by a headset or the system shows Play, and Play goes on', async ({ page }) => {
    await open(page, '#t=100');
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(100);
    await pauseExternally(page);
    await expect(button(page, 'Play')).toBeVisible();
    const place = await position(page);
    await button(page, 'Play').click();
    await expectPlaybackFrom(page, place);
  });

  test('a double click on Play plays', async ({ page }) => {
    await open(page);
    await button(page, 'Play').dblclick();
    await expectPlaybackFrom(page, 0);
  });

  test('a play that the browser refused shows Play, and the next press plays', async ({ page }) => {
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

  test('two seeks and a pause while the sound is on its way end paused, at the second', async ({
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

  test('going from page to page makes no second sound', async ({ page }) => {
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

test('no byte of audio is asked for before the first play', async ({ page }) => {
  await open(page, '#t=100');
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await button(page, 'Play').hover();
  await button(page, 'Play').focus();
  await expect.poll(() => position(page)).toBe(130);
  await page.waitForLoadState('networkidle');
  expect(server.requests.filter((request) => request.startsWith(AUDIO))).toEqual([]);
  // The element has its address and waits for the press alone, which fetches it once.
  await button(page, 'Play').click();
  await expectPlaybackFrom(page, 130);
  const fromTheStart = server.requests.filter((request) => /bytes=0-|^[^ ]*$/.test(request));
  expect(fromTheStart.filter((request) => request.startsWith(AUDIO))).toHaveLength(1);
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
    test(`${how} on Play opens the connection, and fetches nothing`, async ({ page }) => {
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
