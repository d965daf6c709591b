import { expect, test, type Page } from '@playwright/test';
import {
  countAudioElements,
  audioState,
  recordAudioElements,
} from '@/tests/support/audio-elements';
import { play, player, position } from '@/tests/support/player-controls';
import { stopRoutes } from '@/tests/support/stop-routes';
import { serve } from '@/tools/serve';
import { SAMPLE_OUT } from '@/tools/dev/testing/fixture';

test.afterEach(stopRoutes);

test.use({ hasTouch: true });

/** Parts of the interface whose code loads on demand. */
const PARTS: readonly { readonly name: string; open(page: Page): Promise<void> }[] = [
  { name: 'Now playing', open: (page) => pressIn(page, 'Now playing') },
  { name: 'Share', open: (page) => pressIn(page, 'Share') },
  { name: 'the menu of the episode', open: (page) => pressIn(page, 'More about Half a minute') },
  { name: 'Search', open: (page) => page.keyboard.press('Control+k') },
  { name: 'Settings', open: (page) => page.keyboard.press('?') },
];

function pressIn(page: Page, name: string): Promise<void> {
  return player(page).getByRole('button', { name }).click();
}

function notice(page: Page) {
  return page.getByText("This didn't load.");
}

for (const { name, open } of PARTS) {
  test(`${name} shows a message without a network, does not stop the audio, and loads later`, async ({
    page,
    context,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await recordAudioElements(page);
    await page.goto('/episodes/half-a-minute/');
    await play(page);
    // All of the audio is loaded, so the lost network does not stop it.
    await page.waitForFunction(() => (window.playedElements[0]?.buffered.end(0) ?? 0) > 29);
    await expect.poll(() => position(page)).toBeGreaterThan(0);

    await context.setOffline(true);
    await open(page);
    await expect(notice(page)).toBeVisible();
    const { time } = await audioState(page);
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(time);
    expect(errors).toEqual([]);

    await context.setOffline(false);
    await open(page);
    await expect(
      page
        .getByRole('dialog')
        .or(page.getByRole('button', { name: 'Play next' }))
        .first(),
    ).toBeVisible();
  });
}

test('the message for code that a panel requests is shown above the panel', async ({ page }) => {
  let isBlocked = true;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    // The chunk of the sleep timer fades the audio out.
    const isTimer = (await response.text()).includes('.setFade(');
    return isTimer && isBlocked ? route.abort() : route.fulfill({ response });
  });
  await page.setViewportSize({ width: 1024, height: 720 });
  await page.goto('/episodes/half-a-minute/');
  await pressIn(page, 'Now playing');
  const nowPlaying = page.getByRole('dialog', { name: 'Now playing' });
  await nowPlaying.getByRole('button', { name: 'Sleep timer' }).click();
  await nowPlaying.getByRole('radio', { name: '10 minutes' }).click();
  // A trial click fails if something covers the message.
  await notice(page).click({ trial: true });
  await expect(nowPlaying.getByRole('radio', { name: 'Off' })).toBeChecked();

  isBlocked = false;
  await nowPlaying.getByRole('radio', { name: '10 minutes' }).click();
  await expect(nowPlaying.getByRole('radio', { name: '10 minutes' })).toBeChecked();
});

test('the browser’s own player continues the audio if the engine does not load', async ({
  page,
}) => {
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    const isEngine = (await response.text()).includes('_html5AudioPool');
    if (!isEngine) return route.fulfill({ response });
    await page.waitForFunction(() => (window.playedElements[0]?.currentTime ?? 0) > 2);
    return route.abort();
  });
  await recordAudioElements(page);
  await page.goto('/episodes/half-a-minute/');
  await player(page).getByRole('button', { name: 'Play', exact: true }).tap();
  await expect.poll(() => position(page)).toBeGreaterThan(3);
  await player(page).getByRole('button', { name: 'Pause' }).tap();
  await expect.poll(async () => (await audioState(page)).paused).toBe(true);
  expect(await countAudioElements(page)).toBe(1);
});

test('the transcript follows the audio once its code has loaded at a later attempt', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const home = await serve({ folder: SAMPLE_OUT, basePath: '', port: 0 });
  await page.goto(`${home}episodes/machines-that-speak/`);
  await player(page).getByRole('button', { name: 'Play', exact: true }).hover();
  await page.waitForLoadState('networkidle');

  const aborted: string[] = [];
  await page.route('**/_next/static/chunks/**', (route) => {
    aborted.push(route.request().url());
    return route.abort();
  });
  await play(page);
  await expect.poll(() => aborted.length).toBeGreaterThan(0);
  await page.unroute('**/_next/static/chunks/**');

  const countHighlights = () => page.evaluate(() => CSS.highlights.get('spoken-word')?.size ?? 0);
  await expect.poll(countHighlights).toBe(1);
  expect(errors).toEqual([]);
});
