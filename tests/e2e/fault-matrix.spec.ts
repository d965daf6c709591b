import { expect, test, type Page } from '@playwright/test';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import {
  startMisbehavingServer,
  type Fault,
  type MisbehavingServer,
} from '@/tests/support/misbehaving-server';
import {
  AUDIO,
  button,
  BYTES_PER_SECOND,
  EPISODE,
  expectPlaybackFrom,
  expectConsistentState,
  listenForErrors,
  player,
  playUntilBufferEmpty,
  position,
  playerStatus,
  hydrate,
} from '@/tests/support/player-page';
import { TEST_OUT } from '@/tools/dev/testing/fixture';

/** For each fault: what the listener sees, and that the display matches the audio. */
test.describe.configure({ mode: 'parallel' });

let server: MisbehavingServer;
let other: MisbehavingServer;
let errors: string[];

test.beforeEach(async ({ page }) => {
  server = await startMisbehavingServer(TEST_OUT);
  other = await startMisbehavingServer(TEST_OUT);
  errors = listenForErrors(page);
  await recordAudioElements(page);
});

test.afterEach(async () => {
  await Promise.all([server.close(), other.close()]);
  expect(errors).toEqual([]);
});

type Refusal = readonly [what: string, fault: () => Fault, message: string];

const REFUSALS: readonly Refusal[] = [
  ['a forbidden file (403)', () => ({ status: 403 }), 'The audio is not available yet'],
  ['an internal error of the server (500)', () => ({ status: 500 }), 'stopped loading'],
  ['an endless redirect', () => ({ redirect: AUDIO }), 'stopped loading'],
  ['a redirect to an unreachable host', () => ({ redirect: other.url + AUDIO }), 'stopped loading'],
  ['a web page in place of audio', () => ({ type: 'text/html' }), 'The audio cut out'],
  ['a connection that breaks after the headers', () => ({ breakAt: 0 }), 'stopped loading'],
];

for (const [what, fault, message] of REFUSALS) {
  test(`${what} shows "${message}", and playback continues once it is fixed`, async ({ page }) => {
    await other.disconnect();
    server.setFault(AUDIO, fault());
    await page.goto(`${server.url}${EPISODE}#t=200`);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText(message);
    expect(await position(page)).toBe(200);
    await expectConsistentState(page);
    server.clearFault(AUDIO);
    await expectPlaybackFrom(page, 200);
    await expectConsistentState(page);
  });
}

test('a redirect to another host plays', async ({ page }) => {
  server.setFault(AUDIO, { redirect: other.url + AUDIO });
  await page.goto(`${server.url}${EPISODE}#t=200`);
  await button(page, 'Play').click();
  await expectPlaybackFrom(page, 200);
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await expectPlaybackFrom(page, 230);
  await expectConsistentState(page);
});

test('a refused connection shows a message, and playback starts once the server is back', async ({
  page,
}) => {
  await page.goto(`${server.url}${EPISODE}#t=200`);
  await hydrate(page);
  await button(page, 'Play').hover();
  await page.waitForLoadState('networkidle');
  await server.disconnect();
  await button(page, 'Play').click();
  await expect(playerStatus(page)).toContainText('stopped loading');
  await expectConsistentState(page);
  await server.reconnect();
  await expectPlaybackFrom(page, 200);
});

test('Play while offline shows a message, and playback starts once the network is back', async ({
  page,
  context,
}) => {
  await page.goto(`${server.url}${EPISODE}#t=200`);
  await hydrate(page);
  await context.setOffline(true);
  await button(page, 'Play').click();
  await expect(playerStatus(page)).toContainText('You are offline');
  expect(await position(page)).toBe(200);
  await expectConsistentState(page);
  await context.setOffline(false);
  await expectPlaybackFrom(page, 200);
});

test.describe('a file that is shorter than the stated duration', () => {
  test('because the connection breaks: a message is shown, and playback continues there', async ({
    page,
  }) => {
    server.setFault(AUDIO, { breakAt: 84 * BYTES_PER_SECOND });
    await page.goto(`${server.url}${EPISODE}#t=80`);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText(/stopped loading|cut out/);
    const start = await position(page);
    expect(start).toBeGreaterThanOrEqual(80);
    await expectConsistentState(page);
    server.clearFault(AUDIO);
    await expectPlaybackFrom(page, start);
  });

  test('because the file is truncated: one more attempt, then the episode ends', async ({
    page,
  }) => {
    server.setFault(AUDIO, { endAt: 5 * BYTES_PER_SECOND });
    await page.goto(server.url + EPISODE);
    await button(page, 'Play').click();
    await expect(button(page, 'Play')).toHaveAttribute('data-status', 'ended');
    await expectConsistentState(page);
    await expect(playerStatus(page)).toBeEmpty();
  });
});

test.describe('a server that claims to support Range and does not', () => {
  test('plays from the beginning and says why', async ({ page }) => {
    server.setFault(AUDIO, { claimsRange: true, bytesPerSecond: 24_000 });
    await page.goto(`${server.url}${EPISODE}#t=400`);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('cannot start playback in the middle');
    await expectPlaybackFrom(page, 0);
    await expectConsistentState(page);
  });

  test('a seek that it cannot serve keeps the position', async ({ page }) => {
    server.setFault(AUDIO, { claimsRange: true, bytesPerSecond: 24_000 });
    await page.goto(server.url + EPISODE);
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(3);
    const start = await position(page);
    await player(page).getByRole('slider', { name: 'Seek' }).press('End');
    await expect(playerStatus(page)).toContainText('cannot start playback in the middle');
    await expect.poll(() => position(page)).toBeGreaterThan(start);
    expect(await position(page)).toBeLessThan(start + 20);
    await expectConsistentState(page);
  });
});

test('24 kB/s: playback starts without a message', async ({ page }) => {
  server.setFault(AUDIO, { bytesPerSecond: 24_000 });
  await page.goto(server.url + EPISODE);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(3);
  await expect(playerStatus(page)).toBeEmpty();
  await expectConsistentState(page);
});

test('2 kB/s, less than the audio needs: the player waits without a message, on one request', async ({
  page,
}) => {
  server.setFault(AUDIO, { bytesPerSecond: 2000 });
  await page.goto(server.url + EPISODE);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(1);
  expect(server.requests.filter((request) => request.startsWith(AUDIO))).toHaveLength(1);
  await expect(playerStatus(page)).toBeEmpty();
  await expectConsistentState(page);
});

test.describe('while the audio loads', () => {
  test.beforeEach(async ({ page }) => {
    server.setFault(AUDIO, { stallAt: 100 });
    await page.goto(server.url + EPISODE);
    await hydrate(page);
    await button(page, 'Play').click();
    await expect.poll(() => server.countPending(AUDIO)).toBeGreaterThan(0);
  });

  test('another speed applies to the first audio', async ({ page }) => {
    await player(page).getByRole('button', { name: 'Playback speed' }).click();
    await page.getByRole('radio', { name: '1.5×' }).check();
    server.clearFault(AUDIO);
    await expect.poll(() => position(page)).toBeGreaterThan(0);
    expect((await audioState(page)).rate).toBe(1.5);
    await expectConsistentState(page);
  });

  test('two seeks and Pause leave the player paused at the last position', async ({ page }) => {
    const forward = player(page).getByRole('button', { name: 'Skip forward 30 seconds' });
    await forward.click();
    await forward.click();
    await button(page, 'Play').click();
    await expect(button(page, 'Play')).toHaveAttribute('data-status', 'paused');
    server.clearFault(AUDIO);
    expect(await position(page)).toBe(60);
    expect((await audioState(page)).paused).toBe(true);
    await expectConsistentState(page);
  });

  test('leaving the page causes no error and ends the request', async ({ page }) => {
    await page.goto(`${server.url}/episodes/half-a-minute/`);
    await expect.poll(() => server.countPending(AUDIO)).toBe(0);
  });
});

test('after Pause in a stalled player, audio that arrives does not start', async ({ page }) => {
  const start = await playUntilBufferEmpty(page, server);
  await button(page, 'Pause').click();
  await expect(button(page, 'Play')).toHaveAttribute('data-status', 'paused');
  server.clearFault(AUDIO);
  server.sendRest(AUDIO);
  await expect.poll(() => bufferedUntil(page)).toBeGreaterThan(start + 30);
  expect((await audioState(page)).paused).toBe(true);
  expect(await position(page)).toBe(start);
  await expectConsistentState(page);
});

test('a tab that the system froze shows the state of the audio afterwards', async ({ page }) => {
  await page.goto(server.url + EPISODE);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(0);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  // The freeze lasts two seconds of real time, in which the page can run no script.
  await page.waitForTimeout(2000);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expectConsistentState(page);
  const start = await position(page);
  if ((await audioState(page)).paused) await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(start);
  await expectConsistentState(page);
});

test('Play while the next page loads continues on the next page', async ({ page }) => {
  await page.goto(server.url + EPISODE);
  await hydrate(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.txt*', async (route) => {
    await released;
    await route.continue();
  });
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await button(page, 'Play').click();
  await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(0);
  release();
  await expect(page).toHaveURL(/\/episodes\/$/);
  const start = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(start);
  await expectConsistentState(page);
});

/** The end of the buffered audio, in seconds. */
function bufferedUntil(page: Page): Promise<number> {
  return page.evaluate(() => {
    const buffered = window.playedElements[0]?.buffered;
    return buffered === undefined || buffered.length === 0 ? 0 : buffered.end(buffered.length - 1);
  });
}
