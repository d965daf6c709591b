import { expect, test, type BrowserContext, type Page, type Route } from '@playwright/test';
import {
  countAudioElements,
  audioState,
  recordAudioElements,
} from '@/tests/support/audio-elements';
import { waitForHydration, play, player, position } from '@/tests/support/player-controls';
import { stopRoutes } from '@/tests/support/stop-routes';
import { TEST_PORT } from '@/tools/dev/testing/fixture';

test.afterEach(stopRoutes);

const EPISODE = '/episodes/nine-minutes/';
const SCRIPTS = '**/_next/static/**/*.js';

/** Collects errors and warnings of the console and of the page. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(message.text());
  });
  return errors;
}

test('an embedded player plays in a frame with an opaque origin', async ({ page }) => {
  const errors = collectErrors(page);
  await page.route('**/a-blog/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>A blog</title><link rel="icon" href="data:,"><iframe
        src="/embed/nine-minutes/?transcript=1" sandbox="allow-scripts" allow="autoplay"
        width="700" height="480"></iframe>`,
    }),
  );
  await page.goto('/a-blog/');
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(frame.getByRole('button', { name: 'Pause' })).toHaveAttribute(
    'data-status',
    'playing',
  );
  const slider = frame.getByRole('slider', { name: 'Seek' });
  await expect.poll(async () => Number(await slider.inputValue())).toBeGreaterThan(0);
  await expect(frame.getByText("The transcript is on the episode's page")).toBeVisible();
  expect(errors).toEqual([]);
});

/** The flight data, as a page requests it to start. */
const DATA = /\/index\.txt\?[0-9a-f]{8}$/;

const FAULTS: readonly (readonly [string, string | RegExp, (route: Route) => Promise<void>])[] = [
  ['missing scripts', SCRIPTS, (route) => route.fulfill({ status: 404, body: 'Not found' })],
  [
    'web pages in place of scripts',
    SCRIPTS,
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Home</h1>' }),
  ],
  ['aborted scripts', SCRIPTS, (route) => route.abort()],
  ['aborted flight data', DATA, (route) => route.abort()],
  [
    'the flight data of another deployment',
    DATA,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('Nine', 'Ten') });
    },
  ],
];

for (const [what, files, fail] of FAULTS) {
  test(`with ${what}, Play and Pause work, and the page requests the files again`, async ({
    page,
  }) => {
    await recordAudioElements(page);
    await page.route(files, fail);
    await page.goto(EPISODE);
    const button = page.locator('main [data-play]').first();
    await button.click();
    await expect(button).toHaveAccessibleName('Pause');
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(0.5);
    const notice = page.getByRole('alert').filter({ hasText: 'did not load' });
    await expect(notice.getByRole('link', { name: 'reload the page' })).toBeVisible();
    await button.click();
    await expect(button).toHaveAccessibleName('Play');
    await expect.poll(async () => (await audioState(page)).paused).toBe(true);
    await button.click();
    await expect.poll(async () => (await audioState(page)).paused).toBe(false);

    await page.unroute(files);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await waitForHydration(page);
    await expect(notice).toHaveCount(0);
    const { time } = await audioState(page);
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(time);
    expect(await countAudioElements(page)).toBe(1);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });
}

test('without scripts, a link opens its page, also while audio plays', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(EPISODE);
  await page.locator('main [data-play]').first().click();
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await expect(page).toHaveURL('/episodes/');
});

test('after a reload, the last position takes precedence over the moment in the link', async ({
  page,
}) => {
  await page.goto(`${EPISODE}#t=1m30s`);
  await expect.poll(() => position(page)).toBe(90);
  await play(page);
  await player(page).getByRole('slider', { name: 'Seek' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
  await expect.poll(() => position(page)).toBeGreaterThan(210);
  // Without the pause, a reload soon after a jump would undo the jump.
  await player(page).getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await expect.poll(() => position(page)).toBeGreaterThan(210);
  await page.goto('about:blank');
  await page.goto(`${EPISODE}#t=20`);
  await expect.poll(() => position(page)).toBe(20);
});

test('a background tab shows the newer position of another tab and does not overwrite it', async ({
  page: old,
  context,
}) => {
  await old.goto(EPISODE);
  await play(old);
  await expect.poll(() => position(old)).toBeGreaterThan(0);
  await player(old).getByRole('button', { name: 'Pause' }).click();
  const other = await context.newPage();
  await other.goto(EPISODE);
  await play(other);
  await player(other).getByRole('slider', { name: 'Seek' }).focus();
  for (let press = 0; press < 4; press += 1) await other.keyboard.press('PageUp');
  await expect.poll(() => position(other)).toBeGreaterThan(115);
  await player(other).getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => position(old)).toBeGreaterThan(115);
  await old.close({ runBeforeUnload: true });
  await other.reload();
  await expect.poll(() => position(other)).toBeGreaterThan(115);
});

/** Serves the show from a host without TLS, which browsers treat as insecure, unlike `localhost`. */
async function serveWithoutTls(context: BrowserContext): Promise<string> {
  const origin = 'http://show.test';
  await context.route(`${origin}/**`, async (route) => {
    const url = route.request().url().replace(origin, `http://localhost:${TEST_PORT}`);
    try {
      await route.fulfill({ response: await route.fetch({ url }) });
    } catch {
      // The page was closed or has cancelled the request.
    }
  });
  return origin;
}

test('a site without TLS queues episodes, and only one of two tabs plays', async ({
  page,
  context,
}) => {
  const origin = await serveWithoutTls(context);
  await page.goto(`${origin}/episodes/half-a-minute/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await play(page);
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await page.getByRole('button', { name: 'More about Anchor' }).click();
  await page.getByRole('button', { name: 'Add to Up next' }).click();
  await expect(page.getByText('Added to Up next')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${origin}${EPISODE}`);
  await play(other);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
