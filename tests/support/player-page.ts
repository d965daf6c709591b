import { expect, type Page } from '@playwright/test';
import { countAudioElements, audioState } from './audio-elements';
import type { MisbehavingServer } from './misbehaving-server';
import { waitForHydration, player, position } from './player-controls';

export { player, position } from './player-controls';

export const EPISODE = '/episodes/nine-minutes/';
export const AUDIO = '/audio/nine-minutes.mp3';

/** The fixture is 24 kbit/s. Chromium needs some kB more than it plays. */
export const BYTES_PER_SECOND = 3000;

export function button(page: Page, name: 'Play' | 'Pause' | 'Try again') {
  // `Playback speed` begins with Play, and `Play, Loading` goes on.
  return player(page).getByRole('button', { name: new RegExp(`^${name}(,|$)`) });
}

export function playerStatus(page: Page) {
  return player(page).getByRole('status');
}

/** Opens at 80 seconds, with sound until some seconds later, and plays until that is used up. */
export async function playUntilBufferEmpty(page: Page, server: MisbehavingServer): Promise<number> {
  server.setFault(AUDIO, { stallAt: 96 * BYTES_PER_SECOND });
  await page.goto(`${server.url}${EPISODE}#t=80`);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(80);
  // The button says Pause and turns: it should sound, and does not.
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'loading');
  return position(page);
}

/** Seconds that a busy machine may let pass between two looks at a sound. */
const BETWEEN_LOOKS = 10;

/** Waits for sound from a place on, and only one. */
export async function expectPlaybackFrom(page: Page, place: number): Promise<void> {
  await expect.poll(() => position(page), { intervals: [100] }).toBeGreaterThan(place);
  expect(await position(page)).toBeLessThanOrEqual(place + BETWEEN_LOOKS);
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'playing');
  expect((await audioState(page)).paused).toBe(false);
  expect(await countAudioElements(page)).toBe(1);
}

/** What is shown is what one hears: the button, the place, and one sound at most. */
export async function expectConsistentState(page: Page): Promise<void> {
  await expect.poll(() => lies(page)).toEqual([]);
}

async function lies(page: Page): Promise<string[]> {
  const at = await position(page);
  const pauses = await button(page, 'Pause').count();
  const { paused, time } = await audioState(page);
  const sounds = await page.evaluate(
    () => window.playedElements.filter((one) => !one.paused).length,
  );
  return [
    pauses === 0 && !paused && 'It sounds, and the button says Play.',
    pauses > 0 && sounds > 0 && Math.abs(at - time) > 1.5 && `It is at ${time}, and says ${at}.`,
    sounds > 1 && `There are ${sounds} sounds.`,
    (await countAudioElements(page)) > 1 && 'Another element was told to play.',
  ].filter((lie) => lie !== false);
}

/** Collects errors that are ours: lines about the network are the browser's own. */
export function listenForErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    const ofNetwork = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !ofNetwork) errors.push(message.text());
  });
  return errors;
}

/** Gives a sign, and waits until React answers instead of the boot script. */
export async function hydrate(page: Page): Promise<void> {
  await page.mouse.move(5, 5);
  await waitForHydration(page);
}
