import { expect, test, type Page } from '@playwright/test';
import { boxAtRest, scrollAtRest, turnWheel } from '@/tests/support/at-rest';
import { play, player } from '@/tests/support/player-controls';

const PAGES = ['/', '/episodes/', '/episodes/nine-minutes/', '/search/', '/subscribe/', '/topics/'];

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

test.describe('a window of 320 by 256 pixels, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('has no horizontal scrolling, and the bar covers at most 35 % of it', async ({ page }) => {
    await page.goto('/episodes/nine-minutes/');
    await play(page);
    // The player has taken over the audio and stored its position.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem('verbatim:player')))
      .not.toBeNull();
    // A page load that interrupts audio shows a message in the bar for a moment.
    await player(page).getByRole('button', { name: 'Pause' }).click();
    for (const path of PAGES) {
      await page.goto(path);
      await page.mouse.move(5, 5);
      await turnWheel(page, 2000);
      // On the episode's own page, the bar replaces a player that is higher.
      const bar = await boxAtRest(page.locator('.player-bar'));
      expect(await overflow(page), path).toBeLessThanOrEqual(0);
      expect(bar.height, path).toBeLessThanOrEqual(256 * 0.35);
    }
  });

  test('shows every control of Now playing by scrolling', async ({ page }) => {
    await page.goto('/episodes/nine-minutes/');
    await play(page);
    await page.getByRole('button', { name: 'Now playing' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Now playing' });
    for (const name of ['Skip back 15 seconds', 'Sleep timer', 'Mute', 'Close']) {
      const control = dialog.getByRole('button', { name });
      await control.scrollIntoViewIfNeeded();
      await expect(control).toBeInViewport();
    }
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});

test.describe('a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

  test('has targets of 44 pixels in the player, the bar and Now playing', async ({ page }) => {
    const smallTargets = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[aria-label=Player] button, dialog button')]
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const { width, height } = element.getBoundingClientRect();
            return { name: element.ariaLabel ?? element.innerText, width, height };
          })
          .filter(({ width, height }) => width < 43.5 || height < 43.5)
          .map(({ name, width, height }) => `${name} ${width}x${height}`),
      );
    await page.goto('/episodes/nine-minutes/');
    await play(page);
    await expect.poll(smallTargets).toEqual([]);
    await page.getByRole('button', { name: 'Now playing' }).first().tap();
    await expect(page.getByRole('dialog', { name: 'Now playing' })).toBeVisible();
    await expect.poll(smallTargets).toEqual([]);
    await page.keyboard.press('Escape');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(player(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
    await expect.poll(smallTargets).toEqual([]);
  });

  test('hides no content behind the bar at the end of a page', async ({ page }) => {
    await page.goto('/episodes/nine-minutes/');
    await play(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(player(page).getByRole('link', { name: 'Nine minutes' })).toBeVisible();
    const bar = await boxAtRest(player(page));
    const lastButton = page.getByRole('contentinfo').getByRole('button').last();
    // The bar makes the page longer.
    await expect(async () => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await scrollAtRest(page);
      const last = await boxAtRest(lastButton);
      expect(last.y + last.height).toBeLessThanOrEqual(bar.y);
    }).toPass();
  });
});

test('Tab reaches every control of the player and Now playing', async ({ page }) => {
  await page.goto('/episodes/nine-minutes/');
  await play(page);
  async function tab(stops: number): Promise<Set<string>> {
    const names = new Set<string>();
    for (let stop = 0; stop < stops; stop += 1) {
      await page.keyboard.press('Tab');
      names.add(
        await page.evaluate(() => {
          const { activeElement: element } = document;
          return element?.ariaLabel ?? element?.textContent ?? '';
        }),
      );
    }
    return names;
  }
  await page.getByRole('link', { name: 'All episodes' }).first().focus();
  const reached = await tab(18);
  for (const name of [
    'Pause',
    'Seek',
    'Skip back 15 seconds',
    'Skip forward 30 seconds',
    'Playback speed, 1×',
    'Mute',
    'Volume',
    'Now playing',
    'More about Nine minutes',
    'Share',
  ]) {
    expect([...reached], name).toContain(name);
  }

  await page.setViewportSize({ width: 1024, height: 720 });
  await page.getByRole('button', { name: 'Now playing' }).first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Now playing' })).toBeVisible();
  const inDialog = await tab(16);
  for (const name of ['Close', 'Seek', 'Pause', 'Sleep timer', 'Mute', 'Transcript']) {
    expect([...inDialog], name).toContain(name);
  }
  await page.getByRole('tab', { name: 'Transcript' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Chapters' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('checkbox', { name: 'Autoplay: Up next' })).toBeVisible();
  await page.getByRole('tabpanel').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: 'Autoplay: Up next' })).not.toBeChecked();
});
