import { expect, test, type Browser, type Page } from '@playwright/test';
import { recordAudioElements } from '@/tests/support/audio-elements';
import { startMisbehavingServer } from '@/tests/support/misbehaving-server';
import {
  AUDIO,
  button,
  expectPlaybackFrom,
  expectConsistentState,
  listenForErrors,
  playUntilBufferEmpty,
  position,
  playerStatus,
} from '@/tests/support/player-page';
import { TEST_OUT } from '@/tools/dev/testing/fixture';
import { TEST_LIMIT_MS } from '@/tools/dev/testing/limits';

/**
 * The length of each outage, and whether connections break or only stop sending.
 * `VERBATIM_SLOW=1` adds one of five minutes.
 */
const OUTAGES = [
  { seconds: 12, breaks: true },
  { seconds: 20, breaks: false },
  { seconds: 45, breaks: true },
  ...(process.env['VERBATIM_SLOW'] === undefined ? [] : [{ seconds: 300, breaks: true }]),
];

test('after 12, 20 and 45 seconds without a network, playback continues at its position', async ({
  browser,
}) => {
  const longest = Math.max(...OUTAGES.map(({ seconds }) => seconds));
  test.setTimeout(TEST_LIMIT_MS + longest * 1000);
  await Promise.all(OUTAGES.map((outage) => continueAfter(browser, outage)));
});

async function continueAfter(
  browser: Browser,
  { seconds, breaks }: (typeof OUTAGES)[number],
): Promise<void> {
  const server = await startMisbehavingServer(TEST_OUT);
  const context = await browser.newContext();
  const page = await context.newPage();
  const errors = listenForErrors(page);
  await recordAudioElements(page);
  const start = await playUntilBufferEmpty(page, server);
  const startedAt = Date.now();
  if (breaks) {
    await server.disconnect();
    server.clearFault(AUDIO);
  }
  await expect(playerStatus(page)).toContainText('Trying again');
  await expectStalled(page, start);
  // The outage lasts for the stated stretch of real time.
  await page.waitForTimeout(Math.max(0, seconds * 1000 - (Date.now() - startedAt)));
  await expectStalled(page, start);
  if (breaks) await server.reconnect();
  else server.clearFault(AUDIO);

  await expectPlaybackFrom(page, start);
  await expect(playerStatus(page)).toBeEmpty();
  await expectConsistentState(page);
  expect(errors).toEqual([]);
  await context.close();
  await server.close();
}

async function expectStalled(page: Page, start: number): Promise<void> {
  expect(await position(page)).toBe(start);
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'loading');
  await expectConsistentState(page);
}
