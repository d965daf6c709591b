import { expect, test, type BrowserContext, type Page, type Route } from '@playwright/test';
import {
  countAudioElements,
  audioState,
  recordAudioElements,
} from '@/tests/support/audio-elements';
import { waitForHydration, play, player, position } from '@/tests/support/player-controls';
import { TEST_PORT } from '@/tools/dev/testing/fixture';

const EPISODE = '/episodes/nine-minutes/';
const SCRIPTS = '**/_next/static/**/*.js';

/** All that the console and the page complain of. */
function complaints(page: Page): string[] {
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  return said;
}

test('an embedded player plays in a frame that has no origin', async ({ page }) => {
  const said = complaints(page);
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
  expect(said).toEqual([]);
});

const LOSSES: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
  ['missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  [
    'web pages',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><h1>Home</h1>' }),
  ],
  ['cut off', (route) => route.abort()],
];

for (const [what, lose] of LOSSES) {
  test(`with scripts that are ${what} the sound can be worked, and they are asked for again`, async ({
    page,
  }) => {
    await recordAudioElements(page);
    await page.route(SCRIPTS, lose);
    await page.goto(EPISODE);
    const button = page.locator('main [data-play]').first();
    await button.click();
    await expect(button).toHaveAccessibleName('Pause');
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(0.5);
    const told = page.getByRole('alert').filter({ hasText: 'did not load' });
    await expect(told.getByRole('link', { name: 'reload the page' })).toBeVisible();
    await button.click();
    await expect(button).toHaveAccessibleName('Play');
    await expect.poll(async () => (await audioState(page)).paused).toBe(true);
    await button.click();
    await expect.poll(async () => (await audioState(page)).paused).toBe(false);

    await page.unroute(SCRIPTS);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await waitForHydration(page);
    await expect(told).toHaveCount(0);
    const { time } = await audioState(page);
    await expect.poll(async () => (await audioState(page)).time).toBeGreaterThan(time);
    expect(await countAudioElements(page)).toBe(1);
    await expect(player(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  });
}

test('without scripts a link is a link, also while a sound plays', async ({ page }) => {
  await page.route(SCRIPTS, (route) => route.abort());
  await page.goto(EPISODE);
  await page.locator('main [data-play]').first().click();
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await expect(page).toHaveURL('/episodes/');
});

test('after a reload the place that was heard counts more than the moment of the link', async ({
  page,
}) => {
  await page.goto(`${EPISODE}#t=1m30s`);
  await expect.poll(() => position(page)).toBe(90);
  await play(page);
  await player(page).getByRole('slider', { name: 'Seek' }).focus();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('PageUp');
  await expect.poll(() => position(page)).toBeGreaterThan(210);
  await page.reload();
  await expect.poll(() => position(page)).toBeGreaterThan(210);
  await page.goto('about:blank');
  await page.goto(`${EPISODE}#t=20`);
  await expect.poll(() => position(page)).toBe(20);
});

test('a tab left behind shows the newer place of another, and never writes its own over it', async ({
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

/** The same show on a host without TLS, which browsers do not trust as they trust `localhost`. */
async function servePlainly(context: BrowserContext): Promise<string> {
  const plain = 'http://show.test';
  await context.route(`${plain}/**`, async (route) => {
    const url = route.request().url().replace(plain, `http://localhost:${TEST_PORT}`);
    try {
      await route.fulfill({ response: await route.fetch({ url }) });
    } catch {
      // The page has gone, or wants this sound no more.
    }
  });
  return plain;
}

test('a site on plain http queues episodes, and of two tabs one sounds', async ({
  page,
  context,
}) => {
  const plain = await servePlainly(context);
  await page.goto(`${plain}/episodes/half-a-minute/`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await play(page);
  await page.getByRole('link', { name: 'All episodes' }).first().click();
  await page.getByRole('button', { name: 'More about Anchor' }).click();
  await page.getByRole('button', { name: 'Add to Up next' }).click();
  await expect(page.getByText('Added to Up next')).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${plain}${EPISODE}`);
  await play(other);
  await expect(player(page).getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});
