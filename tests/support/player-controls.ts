import { expect, type Page } from '@playwright/test';

/** The one player that takes part in reading and tabbing. */
export function player(page: Page) {
  return page.getByRole('region', { name: 'Player' });
}

/** Seconds, as the slider shows them. */
export async function position(page: Page): Promise<number> {
  return Number(await player(page).getByRole('slider', { name: 'Seek' }).inputValue());
}

/** Until React answers instead of the boot script. */
export async function waitForHydration(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const play = document.querySelector('[data-play]');
    return play !== null && Object.keys(play).some((key) => key.startsWith('__react'));
  });
}

/** Gives a sign, and waits until the page answers by itself and has what it asked for. */
export async function hydrateFully(page: Page): Promise<void> {
  await page.mouse.move(20, 20);
  await waitForHydration(page);
  await page.waitForLoadState('networkidle');
}

/** Presses Play and waits for sound, and for the player that looks after it. */
export async function play(page: Page): Promise<void> {
  await player(page)
    .getByRole('button', { name: /^Play(,|$)/ })
    .click();
  await expect(player(page).getByRole('button', { name: 'Pause' })).toHaveAttribute(
    'data-status',
    'playing',
  );
  await waitForHydration(page);
}
