import { expect, type Page } from '@playwright/test';
import { countAudioElements, audioState } from './audio-elements';
import type { MisbehavingServer } from './misbehaving-server';
import { waitForHydration, player, position } from './player-controls';

export { player, position } from './player-controls';

export const EPISODE = '/episodes/nine-minutes/';
export const AUDIO = '/audio/nine-minutes.mp3';

/** The fixture has 24 kbit/s. Chromium needs a few kB more than it plays. */
export const BYTES_PER_SECOND = 3000;

export function button(page: Page, name: 'Play' | 'Pause' | 'Try again' | 'Try now') {
  // Must match `Play` and `Play, Loading`, but not `Playback speed`.
  return player(page).getByRole('button', { name: new RegExp(`^${name}(,|$)`) });
}

export function playerStatus(page: Page) {
  return player(page).getByRole('status');
}

/**
 * Plays from 80 seconds until the buffer is empty, a few seconds later.
 *
 * @returns The position at which playback stalled, in seconds.
 */
export async function playUntilBufferEmpty(page: Page, server: MisbehavingServer): Promise<number> {
  server.setFault(AUDIO, { stallAt: 96 * BYTES_PER_SECOND });
  await page.goto(`${server.url}${EPISODE}#t=80`);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(80);
  // The button shows Pause and a spinner: playback was requested, but no audio plays.
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'loading');
  return position(page);
}

/** Seconds by which playback may have advanced between two polls on a busy machine. */
const MAX_ADVANCE = 10;

/** Waits until exactly one element plays, from the given position in seconds. */
export async function expectPlaybackFrom(page: Page, start: number): Promise<void> {
  await expect.poll(() => position(page), { intervals: [100] }).toBeGreaterThan(start);
  expect(await position(page)).toBeLessThanOrEqual(start + MAX_ADVANCE);
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'playing');
  expect((await audioState(page)).paused).toBe(false);
  expect(await countAudioElements(page)).toBe(1);
}

/** Waits until the button and the position match the audio, and at most one element plays. */
export async function expectConsistentState(page: Page): Promise<void> {
  await expect.poll(() => inconsistencies(page)).toEqual([]);
}

async function inconsistencies(page: Page): Promise<string[]> {
  const at = await position(page);
  const pauses = await button(page, 'Pause').count();
  const { paused, time } = await audioState(page);
  const playing = await page.evaluate(
    () => window.playedElements.filter(({ paused }) => !paused).length,
  );
  return [
    pauses === 0 && !paused && 'Audio plays, but the button shows Play.',
    pauses > 0 &&
      playing > 0 &&
      Math.abs(at - time) > 1.5 &&
      `The audio is at ${time}, but the player shows ${at}.`,
    playing > 1 && `${playing} elements play.`,
    (await countAudioElements(page)) > 1 && 'A second element was played.',
  ].filter((message) => message !== false);
}

/** Collects errors of the page's code. The browser itself logs network errors. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const isNetworkError = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isNetworkError) errors.push(message.text());
  });
  return errors;
}

/** Moves the mouse, which loads the scripts, and waits for hydration. */
export async function hydrate(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await waitForHydration(page);
}
