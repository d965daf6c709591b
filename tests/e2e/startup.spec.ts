import { expect, test, type Page } from '@playwright/test';
import {
  countAudioElements,
  audioState,
  recordAudioElements,
} from '@/tests/support/audio-elements';
import { highlightedText, offerToPlay } from '@/tests/support/transcript-text';
import { hydrate } from '@/tests/support/player-page';
import { hydrateFully, player, position } from '@/tests/support/player-controls';

const EPISODE = '/episodes/nine-minutes/';

function slider(page: Page) {
  return player(page).getByRole('slider', { name: 'Seek' });
}

/** Delays all scripts until the test releases them. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe('actions before the scripts have loaded', () => {
  test('a double click on Play plays at once, and the player adopts the playing element', async ({
    page,
  }) => {
    await recordAudioElements(page);
    const release = await holdScripts(page);
    await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
    await player(page).getByRole('button', { name: 'Play', exact: true }).dblclick();
    const pause = player(page).getByRole('button', { name: 'Pause' });
    await expect(pause).toHaveAttribute('data-status', 'playing');
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(2);
    expect(await position(page)).toBe(0);
    const interruptions = await page.evaluateHandle(() => {
      const events: string[] = [];
      for (const type of ['emptied', 'pause', 'seeking', 'waiting']) {
        window.playedElements[0]?.addEventListener(type, () => events.push(type));
      }
      return events;
    });
    release();
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    await expect(pause).toHaveAttribute('data-status', 'playing');
    expect(await interruptions.jsonValue()).toEqual([]);
    expect(await countAudioElements(page)).toBe(1);
  });

  test('a second press on Play stops the audio at once and for good', async ({ page }) => {
    await recordAudioElements(page);
    const release = await holdScripts(page);
    await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    const pause = player(page).getByRole('button', { name: 'Pause' });
    await expect(pause).toBeVisible();
    await pause.click();
    expect((await audioState(page)).paused).toBe(true);
    release();
    const play = player(page).getByRole('button', { name: 'Play', exact: true });
    await expect(play).toHaveAttribute('data-status', 'paused');
    await page.waitForLoadState('networkidle');
    expect((await audioState(page)).paused).toBe(true);
  });

  test('keys on the slider move by the steps of the player', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
    await slider(page).focus();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    release();
    await expect(slider(page)).toHaveAttribute(
      'aria-valuetext',
      '35 seconds of 9 minutes 32 seconds',
    );
  });

  test('K moves to the first sentence of the transcript', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
    await page.keyboard.press('k');
    release();
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^A harbour looks/);
  });

  test('a click on the slider seeks to that position', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
    await slider(page).click();
    release();
    await expect
      .poll(async () => await slider(page).getAttribute('aria-valuetext'))
      .toMatch(/^4 minutes 4\d seconds of/);
  });
});

/** Acts when the player handles events itself, and the interactive transcript does not yet. */
async function whenPlayerStarts(page: Page, act: () => void): Promise<void> {
  await page.addInitScript(`
    let verbatim;
    Object.defineProperty(window, '__verbatim', {
      get: () => verbatim,
      set(made) {
        const { wake } = made;
        verbatim = Object.assign(made, {
          wake() {
            wake();
            (${String(act)})();
          },
        });
      },
    });
  `);
}

test.describe('actions after the player has started and before the interactive transcript has', () => {
  test('a click on a word offers to play from that word', async ({ page }) => {
    await whenPlayerStarts(page, () => {
      const word = document.querySelector('#transcript-text p:nth-of-type(3)');
      word?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left = 0, bottom = 0 } = word?.getBoundingClientRect() ?? {};
      const at = { clientX: left + 60, clientY: bottom - 10 };
      word?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, ...at }));
    });
    await page.goto(EPISODE);
    // A press could come after the click on the word, and end the offer.
    await page.mouse.move(2, 2);
    await offerToPlay(page).click();
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(() => position(page)).toBeGreaterThan(10);
  });

  test('K moves to the first sentence of the transcript', async ({ page }) => {
    await whenPlayerStarts(page, () => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true }));
    });
    await page.goto(EPISODE);
    await page.mouse.move(20, 20);
    await expect.poll(() => highlightedText(page, 'spoken-sentence')).toMatch(/^A harbour looks/);
  });
});

test.describe('without a network before the scripts have loaded', () => {
  test('Play starts playback once the network is back', async ({ page, context }) => {
    await recordAudioElements(page);
    await page.goto(EPISODE);
    await context.setOffline(true);
    const play = player(page).getByRole('button', { name: 'Play', exact: true });
    await play.click();
    await expect(play).toHaveAttribute('data-status', 'loading');
    await context.setOffline(false);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(0);
  });

  test('the browser’s own player plays if the engine does not load', async ({ page }) => {
    await recordAudioElements(page);
    await page.goto(EPISODE);
    await hydrateFully(page);
    await page.route('**/*.js', (route) => route.abort());
    await player(page).getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(1);
    await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
    await expect.poll(() => position(page)).toBeGreaterThan(31);
    await player(page).getByRole('button', { name: 'Pause' }).click();
    await expect.poll(async () => (await audioState(page)).paused).toBe(true);
    expect(await countAudioElements(page)).toBe(1);
  });
});

test('a link in the show notes does not stop the audio', async ({ page }) => {
  await page.goto(EPISODE);
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await expect.poll(() => position(page)).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'how this page is made' }).click();
  await expect(page).toHaveURL('/episodes/');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  const before = await position(page);
  await expect.poll(() => position(page)).toBeGreaterThan(before);
});

test('a link to a moment of another episode opens that episode at the moment', async ({ page }) => {
  await page.goto('/episodes/');
  // Hydration would remove a link that is added before it.
  await hydrate(page);
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = '/episodes/nine-minutes/#t=100';
    link.textContent = 'That moment';
    document.querySelector('main')?.prepend(link);
  });
  await page.getByRole('link', { name: 'That moment' }).click();
  await expect(page).toHaveURL('/episodes/nine-minutes/#t=100');
  await expect.poll(() => position(page)).toBe(100);
});

test('a link that is followed before the scripts have loaded does not stop the audio', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto(EPISODE, { waitUntil: 'domcontentloaded' });
  await player(page).getByRole('button', { name: 'Play', exact: true }).click();
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  release();
  await expect(page).toHaveURL('/episodes/');
  await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect.poll(() => position(page)).toBeGreaterThan(0);
});
