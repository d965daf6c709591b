import { expect, test, type Page } from '@playwright/test';
import {
  countAudioElements,
  audioState,
  recordAudioElements,
} from '@/tests/support/audio-elements';
import { play, player, position } from '@/tests/support/player-controls';
import { serve } from '@/tools/serve';
import { SAMPLE_OUT } from '@/tools/dev/testing/fixture';

test.use({ hasTouch: true });

/** Parts that are fetched when somebody asks for them, asked for without a network. */
const PARTS: readonly { readonly name: string; press(page: Page): Promise<void> }[] = [
  { name: 'what plays now', press: (page) => pressIn(page, 'Now playing') },
  { name: 'sharing', press: (page) => pressIn(page, 'Share') },
  { name: 'more about the episode', press: (page) => pressIn(page, 'More about Half a minute') },
  { name: 'search', press: (page) => page.keyboard.press('Control+k') },
  { name: 'settings', press: (page) => page.keyboard.press('?') },
];

function pressIn(page: Page, name: string): Promise<void> {
  return player(page).getByRole('button', { name }).click();
}

function notice(page: Page) {
  return page.getByText("This didn't load.");
}

for (const { name, press } of PARTS) {
  test(`${name} without a network is said, ends no sound, and comes later`, async ({
    page,
    context,
  }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await recordAudioElements(page);
    await page.goto('/episodes/half-a-minute/');
    await play(page);
    // All of the sound is here, so that a cut has nothing to do with it.
    await page.waitForFunction(() => (window.playedElements[0]?.buffered.end(0) ?? 0) > 29);
    await expect.poll(() => position(page)).toBeGreaterThan(0);

    await context.setOffline(true);
    await press(page);
    await expect(notice(page)).toBeVisible();
    const { time } = await audioState(page);
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(time);
    expect(errors).toEqual([]);

    await context.setOffline(false);
    await press(page);
    await expect(
      page
        .getByRole('dialog')
        .or(page.getByRole('button', { name: 'Play next' }))
        .first(),
    ).toBeVisible();
  });
}

test('what is asked for in a panel and does not arrive is said above the panel', async ({
  page,
}) => {
  let isCut = true;
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    const response = await route.fetch();
    // What fades the sound out.
    const isTimer = (await response.text()).includes('.setFade(');
    return isTimer && isCut ? route.abort() : route.fulfill({ response });
  });
  await page.goto('/episodes/half-a-minute/');
  await pressIn(page, 'Now playing');
  const sheet = page.getByRole('dialog', { name: 'Now playing' });
  await sheet.getByRole('button', { name: 'Sleep timer' }).click();
  await sheet.getByRole('radio', { name: '10 minutes' }).click();
  await expect(page.locator(':popover-open')).toContainText("This didn't load.");
  await expect(sheet.getByRole('radio', { name: 'Off' })).toBeChecked();

  isCut = false;
  await sheet.getByRole('radio', { name: '10 minutes' }).click();
  await expect(sheet.getByRole('radio', { name: '10 minutes' })).toBeChecked();
});

test('a sound whose engine does not arrive goes on in the browser’s own player', async ({
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

test('text whose code was lost moves with the sound once it arrives', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const home = await serve({ folder: SAMPLE_OUT, basePath: '', port: 0 });
  await page.goto(`${home}episodes/machines-that-speak/`);
  await player(page).getByRole('button', { name: 'Play', exact: true }).hover();
  await page.waitForLoadState('networkidle');

  const lost: string[] = [];
  await page.route('**/_next/static/chunks/**', (route) => {
    lost.push(route.request().url());
    return route.abort();
  });
  await play(page);
  await expect.poll(() => lost.length).toBeGreaterThan(0);
  await page.unroute('**/_next/static/chunks/**');

  const marked = () => page.evaluate(() => CSS.highlights.get('spoken-word')?.size ?? 0);
  await expect.poll(marked).toBe(1);
  expect(errors).toEqual([]);
});
