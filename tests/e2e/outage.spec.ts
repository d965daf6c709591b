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

/** Seconds, and whether lines break or only fall silent. Five minutes by hand: `VERBATIM_SLOW=1`. */
const WAITS = [
  { seconds: 12, breaks: true },
  { seconds: 20, breaks: false },
  { seconds: 45, breaks: true },
  ...(process.env['VERBATIM_SLOW'] === undefined ? [] : [{ seconds: 300, breaks: true }]),
];

test('after 12, 20 and 45 seconds without a network the sound comes back at its place', async ({
  browser,
}) => {
  const longest = Math.max(...WAITS.map(({ seconds }) => seconds));
  test.setTimeout(TEST_LIMIT_MS + longest * 1000);
  await Promise.all(WAITS.map((wait) => waitOut(browser, wait)));
});

async function waitOut(
  browser: Browser,
  { seconds, breaks }: (typeof WAITS)[number],
): Promise<void> {
  const own = await startMisbehavingServer(TEST_OUT);
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints = listenForErrors(page);
  await recordAudioElements(page);
  const place = await playUntilBufferEmpty(page, own);
  const goneAt = Date.now();
  if (breaks) {
    await own.disconnect();
    own.clearFault(AUDIO);
  }
  await expect(playerStatus(page)).toContainText('Trying again');
  await expectStill(page, place);
  await page.waitForTimeout(Math.max(0, seconds * 1000 - (Date.now() - goneAt)));
  await expectStill(page, place);
  if (breaks) await own.reconnect();
  else own.clearFault(AUDIO);

  await expectPlaybackFrom(page, place);
  await expect(playerStatus(page)).toBeEmpty();
  await expectConsistentState(page);
  expect(complaints).toEqual([]);
  await context.close();
  await own.close();
}

async function expectStill(page: Page, place: number): Promise<void> {
  expect(await position(page)).toBe(place);
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'loading');
  await expectConsistentState(page);
}
