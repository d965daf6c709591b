import { expect, type Locator, type Page } from '@playwright/test';
import { PATIENCE_MS } from '@/tools/dev/testing/limits';

/** How long one attempt to press a button lasts before the button is looked for again, in milliseconds. */
const PRESS_MS = 5000;

/**
 * How long to wait for the last request, in milliseconds. In some runs, Chromium never reports the
 * end of a request that it made in advance.
 */
const REQUESTS_MS = 20_000;

/**
 * The only player in the accessibility tree. The page hides the other one, or makes it inert, which
 * Playwright's roles ignore.
 */
export function player(page: Page) {
  return page.getByRole('region', { name: 'Player' }).and(page.locator(':not([inert])'));
}

/** The slider's position, in seconds. */
export async function position(page: Page): Promise<number> {
  return Number(await player(page).getByRole('slider', { name: 'Seek' }).inputValue());
}

/** Waits until React handles the Play button instead of the boot script. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const play = document.querySelector('[data-play]');
    return play !== null && Object.keys(play).some((key) => key.startsWith('__react'));
  });
}

/** Moves the mouse, which loads the scripts, and waits for hydration and the requests after it. */
export async function hydrateFully(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await waitForHydration(page);
  await page.waitForLoadState('networkidle', { timeout: REQUESTS_MS }).catch(() => undefined);
}

/** Presses Play, and waits until audio plays and the page is hydrated. */
export async function play(page: Page): Promise<void> {
  await pressPlay(page);
  const pause = player(page).getByRole('button', { name: 'Pause' });
  await expect(pause).toHaveAttribute('data-status', 'playing');
  await waitForHydration(page);
}

/** Like `play`, for audio of a few seconds, which may have ended before the test looks. */
export async function playShort(page: Page): Promise<void> {
  await hydrateFully(page);
  await pressPlay(page);
  await expect(player(page).locator('[data-play]')).toHaveAttribute(
    'data-status',
    /^(playing|ended)$/,
  );
}

/** Pauses audio of a few seconds, unless it has ended. */
export async function pauseShort(page: Page): Promise<void> {
  const pause = player(page).getByRole('button', { name: 'Pause' });
  await expect(async () => {
    if ((await pause.count()) > 0) await pause.click({ timeout: PRESS_MS });
    await expect(pause).toHaveCount(0);
  }).toPass({ timeout: PATIENCE_MS });
}

/**
 * Presses Play, unless audio plays.
 *
 * The page can hide one player and show the other while Playwright waits to press. It would
 * wait for the hidden button, so the button is looked for again.
 */
async function pressPlay(page: Page): Promise<void> {
  const pause = player(page).getByRole('button', { name: 'Pause' });
  await expect(async () => {
    if ((await pause.count()) > 0) return;
    await player(page)
      .getByRole('button', { name: /^Play(,|$)/ })
      .click({ timeout: PRESS_MS });
  }).toPass({ timeout: PATIENCE_MS });
}

/** Chooses an option whose state changes only once its code has loaded, which `check` does not await. */
export async function chooseOption(option: Locator): Promise<void> {
  await option.click();
  await expect(option).toBeChecked();
}
