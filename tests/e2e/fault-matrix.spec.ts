import { expect, test } from '@playwright/test';
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

/** What the browser meets, what the listener meets, and that both agree in each case. */
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

type Answer = readonly [what: string, fault: () => Fault, says: string];

const REFUSALS: readonly Answer[] = [
  ['a file that is kept from us (403)', () => ({ status: 403 }), 'The audio is not available yet'],
  ['a server with a fault of its own (500)', () => ({ status: 500 }), 'stopped loading'],
  ['a redirect without end', () => ({ redirect: AUDIO }), 'stopped loading'],
  ['a redirect to a dead host', () => ({ redirect: other.url + AUDIO }), 'stopped loading'],
  ['a web page in place of sound', () => ({ type: 'text/html' }), 'The audio cut out'],
  ['a line that breaks at once', () => ({ breakAt: 0 }), 'stopped loading'],
];

for (const [what, fault, says] of REFUSALS) {
  test(`${what}: "${says}", and it plays at its place once that is over`, async ({ page }) => {
    await other.disconnect();
    server.setFault(AUDIO, fault());
    await page.goto(`${server.url}${EPISODE}#t=200`);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText(says);
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

test('a server that is not there: told, and it plays once it is', async ({ page }) => {
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

test('offline at the start: told, and it plays once the network is there', async ({
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

test.describe('a file that is shorter than it should be', () => {
  test('since its line breaks: told at the break, and goes on there', async ({ page }) => {
    server.setFault(AUDIO, { breakAt: 84 * BYTES_PER_SECOND });
    await page.goto(`${server.url}${EPISODE}#t=80`);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText(/stopped loading|cut out/);
    const place = await position(page);
    expect(place).toBeGreaterThanOrEqual(80);
    await expectConsistentState(page);
    server.clearFault(AUDIO);
    await expectPlaybackFrom(page, place);
  });

  test('since that is all of it: tried once more, then it is the end', async ({ page }) => {
    server.setFault(AUDIO, { endAt: 5 * BYTES_PER_SECOND });
    await page.goto(server.url + EPISODE);
    await button(page, 'Play').click();
    await expect(button(page, 'Play')).toHaveAttribute('data-status', 'ended');
    await expectConsistentState(page);
    await expect(playerStatus(page)).toBeEmpty();
  });
});

test.describe('a server that claims to know Range and does not', () => {
  test('plays from its beginning, and says why', async ({ page }) => {
    server.setFault(AUDIO, { claimsRange: true, bytesPerSecond: 24_000 });
    await page.goto(`${server.url}${EPISODE}#t=400`);
    await button(page, 'Play').click();
    await expect(playerStatus(page)).toContainText('cannot start playback in the middle');
    await expectPlaybackFrom(page, 0);
    await expectConsistentState(page);
  });

  test('takes nobody from where they are', async ({ page }) => {
    server.setFault(AUDIO, { claimsRange: true, bytesPerSecond: 24_000 });
    await page.goto(server.url + EPISODE);
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(3);
    const place = await position(page);
    await player(page).getByRole('slider', { name: 'Seek' }).press('End');
    await expect(playerStatus(page)).toContainText('cannot start playback in the middle');
    await expect.poll(() => position(page)).toBeGreaterThan(place);
    expect(await position(page)).toBeLessThan(place + 20);
    await expectConsistentState(page);
  });
});

test('24 kB/s: it plays without a word', async ({ page }) => {
  server.setFault(AUDIO, { bytesPerSecond: 24_000 });
  await page.goto(server.url + EPISODE);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(3);
  await expect(playerStatus(page)).toBeEmpty();
  await expectConsistentState(page);
});

test('2 kB/s, less than the sound needs: it waits without a word, on one request', async ({
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

test.describe('while it loads', () => {
  test.beforeEach(async ({ page }) => {
    server.setFault(AUDIO, { stallAt: 100 });
    await page.goto(server.url + EPISODE);
    await hydrate(page);
    await button(page, 'Play').click();
    await expect.poll(() => server.countPending(AUDIO)).toBeGreaterThan(0);
  });

  test('another speed is the speed of the first sound', async ({ page }) => {
    await player(page).getByRole('button', { name: 'Playback speed' }).click();
    await page.getByRole('radio', { name: '1.5×' }).check();
    server.clearFault(AUDIO);
    await expect.poll(() => position(page)).toBeGreaterThan(0);
    expect((await audioState(page)).rate).toBe(1.5);
    await expectConsistentState(page);
  });

  test('a seek, another one and Pause stand at the last place, silent', async ({ page }) => {
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

  test('leaving the page leaves no error and no request', async ({ page }) => {
    await page.goto(`${server.url}/episodes/half-a-minute/`);
    await expect.poll(() => server.countPending(AUDIO)).toBe(0);
  });
});

test('Pause while it waits for sound is silent, also when the sound comes', async ({ page }) => {
  const place = await playUntilBufferEmpty(page, server);
  await button(page, 'Pause').click();
  await expect(button(page, 'Play')).toHaveAttribute('data-status', 'paused');
  server.clearFault(AUDIO);
  await page.waitForTimeout(1500);
  expect((await audioState(page)).paused).toBe(true);
  expect(await position(page)).toBe(place);
  await expectConsistentState(page);
});

test('a tab that the system freezes shows afterwards what one hears', async ({ page }) => {
  await page.goto(server.url + EPISODE);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(0);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setWebLifecycleState', { state: 'frozen' });
  await page.waitForTimeout(2000);
  await session.send('Page.setWebLifecycleState', { state: 'active' });
  await expectConsistentState(page);
  const place = await position(page);
  if ((await audioState(page)).paused) await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(place);
  await expectConsistentState(page);
});

test('Play while the next page is on its way plays on over there', async ({ page }) => {
  await page.goto(server.url + EPISODE);
  await hydrate(page);
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.txt*', async (route) => {
    await free;
    await route.continue();
  });
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await button(page, 'Play').click();
  await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(0);
  letGo();
  await expect(page).toHaveURL(/\/episodes\/$/);
  const place = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(place);
  await expectConsistentState(page);
});
