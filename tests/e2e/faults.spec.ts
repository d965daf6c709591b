import { expect, test, type Page } from '@playwright/test';
import { countSounds, hear, listenIn, pauseFromOutside } from '@/tests/support/hear';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';
import { TEST_OUT } from '@/tools/testing/fixture';

const EPISODE = '/episodes/nine-minutes/';
const AUDIO = '/audio/nine-minutes.mp3';

/** The fixture is 24 kbit/s. Chromium needs some kB more than it plays. */
const BYTES_PER_SECOND = 3000;

test.describe.configure({ mode: 'parallel' });

let server: MisbehavingServer;

test.beforeEach(async ({ page }) => {
  server = await startMisbehavingServer(TEST_OUT);
  await listenIn(page);
});

test.afterEach(() => server.close());

function player(page: Page) {
  return page.getByRole('region', { name: 'Player' });
}

function button(page: Page, name: 'Play' | 'Pause' | 'Try again') {
  // `Playback speed` begins with Play, and `Play, Loading` goes on.
  return player(page).getByRole('button', { name: new RegExp(`^${name}(,|$)`) });
}

function told(page: Page) {
  return player(page).getByRole('status');
}

async function position(page: Page): Promise<number> {
  return Number(await player(page).getByRole('slider', { name: 'Seek' }).inputValue());
}

async function open(page: Page, moment = ''): Promise<void> {
  await page.goto(server.url + EPISODE + moment);
}

/** Opens at 80 seconds, with sound until some seconds later, and plays until that is used up. */
async function playUntilStarved(page: Page): Promise<number> {
  server.misbehave(AUDIO, { stallAt: 96 * BYTES_PER_SECOND });
  await open(page, '#t=80');
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(80);
  // The button says Pause and turns: it should sound, and does not.
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'loading', {
    timeout: 30_000,
  });
  return position(page);
}

async function expectSoundFrom(page: Page, place: number, timeout: number): Promise<void> {
  await expect.poll(() => position(page), { timeout, intervals: [100] }).toBeGreaterThan(place);
  expect(await position(page)).toBeLessThanOrEqual(place + 2);
  await expect(button(page, 'Pause')).toHaveAttribute('data-status', 'playing');
  expect((await hear(page)).paused).toBe(false);
  expect(await countSounds(page)).toBe(1);
}

test.describe('a network that is gone', () => {
  test('for 45 seconds is told, and the sound comes back by itself at its place', async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const place = await playUntilStarved(page);
    await server.cut();
    const cutAt = Date.now();
    server.heal(AUDIO);
    await expect(told(page)).toContainText('Trying again', { timeout: 15_000 });
    expect(await position(page)).toBe(place);

    await page.waitForTimeout(45_000 - (Date.now() - cutAt));
    expect(await position(page)).toBe(place);
    await server.restore();

    await expectSoundFrom(page, place, 5000);
    await expect(told(page)).toBeEmpty();
  });

  test('as the browser itself knows, is told as such and forgotten at once', async ({
    page,
    context,
  }) => {
    test.setTimeout(90_000);
    const place = await playUntilStarved(page);
    await context.setOffline(true);
    server.heal(AUDIO);
    await expect(told(page)).toContainText('You are offline', { timeout: 15_000 });
    await context.setOffline(false);
    await expectSoundFrom(page, place, 5000);
  });

  test('does not stop what has arrived already', async ({ page, context }) => {
    await open(page);
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(0);
    await context.setOffline(true);
    await expect.poll(() => position(page)).toBeGreaterThan(2);
    await expect(told(page)).toBeEmpty();
  });

  test('while paused says nothing, and Play tells', async ({ page }) => {
    test.setTimeout(90_000);
    const place = await playUntilStarved(page);
    await button(page, 'Pause').click();
    await expect(button(page, 'Play')).toBeVisible();
    await server.cut();
    server.heal(AUDIO);
    await button(page, 'Play').click();
    await expect(told(page)).toContainText('Trying again', { timeout: 15_000 });
    await server.restore();
    await expectSoundFrom(page, place, 6000);
  });
});

test('a server that stops sending is told, and goes on where it was', async ({ page }) => {
  test.setTimeout(90_000);
  const place = await playUntilStarved(page);
  await expect(told(page)).toContainText('The audio stopped arriving', { timeout: 20_000 });
  expect(await position(page)).toBe(place);
  server.heal(AUDIO);
  await expectSoundFrom(page, place, 15_000);
});

test.describe('a file that is not there', () => {
  test('plays without a reload once it is', async ({ page }) => {
    server.misbehave(AUDIO, { status: 404 });
    await open(page, '#t=200');
    await button(page, 'Play').click();
    await expect(told(page)).toContainText('The audio is not there yet');
    expect(await position(page)).toBe(200);
    server.heal(AUDIO);
    await expectSoundFrom(page, 200, 10_000);
  });

  test('plays at once with Try again', async ({ page }) => {
    server.misbehave(AUDIO, { status: 410 });
    await open(page, '#t=200');
    await button(page, 'Play').click();
    await expect(told(page)).toContainText('The audio is not there yet');
    server.heal(AUDIO);
    await button(page, 'Try again').click();
    await expectSoundFrom(page, 200, 2500);
  });
});

test('a web page in place of sound is told, and Try again plays once it is sound', async ({
  page,
}) => {
  server.misbehave(AUDIO, { type: 'text/html' });
  await open(page);
  await button(page, 'Play').click();
  await expect(told(page)).toContainText('cannot play this audio', { timeout: 10_000 });
  await expect(button(page, 'Play')).toBeVisible();
  server.heal(AUDIO);
  await button(page, 'Try again').click();
  await expectSoundFrom(page, 0, 3000);
});

test('a server without Range does not throw the listener back', async ({ page }) => {
  server.misbehave(AUDIO, { range: false });
  await open(page);
  await button(page, 'Play').click();
  await expect.poll(() => position(page)).toBeGreaterThan(2);
  const place = await position(page);
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await expect(told(page)).toContainText('cannot start in the middle');
  await expectSoundFrom(page, place, 3000);
});

test.describe('what is shown is what one hears', () => {
  test('a pause by a headset or the system shows Play, and Play goes on', async ({ page }) => {
    await open(page, '#t=100');
    await button(page, 'Play').click();
    await expect.poll(() => position(page)).toBeGreaterThan(100);
    await pauseFromOutside(page);
    await expect(button(page, 'Play')).toBeVisible();
    const place = await position(page);
    await button(page, 'Play').click();
    await expectSoundFrom(page, place, 3000);
  });

  test('a double click on Play plays', async ({ page }) => {
    await open(page);
    await button(page, 'Play').dblclick();
    await expectSoundFrom(page, 0, 4000);
  });

  test('a play that the browser refused shows Play, and the next press plays', async ({ page }) => {
    await page.addInitScript(() => {
      const play = HTMLMediaElement.prototype.play;
      HTMLMediaElement.prototype.play = function () {
        HTMLMediaElement.prototype.play = play;
        return Promise.reject(new DOMException('Click first', 'NotAllowedError'));
      };
    });
    await open(page);
    await button(page, 'Play').click();
    await expect(told(page)).toContainText('wants a click first');
    await button(page, 'Play').click();
    await expectSoundFrom(page, 0, 3000);
  });

  test('two seeks and a pause while the sound is on its way end paused, at the second', async ({
    page,
  }) => {
    server.misbehave(AUDIO, { bytesPerSecond: 1000 });
    await open(page);
    await button(page, 'Play').click();
    const forward = player(page).getByRole('button', { name: 'Skip forward 30 seconds' });
    await forward.click();
    await forward.click();
    await expect.poll(() => position(page)).toBe(60);
    await button(page, 'Play').click();
    server.heal(AUDIO);
    await expect(button(page, 'Play')).toHaveAttribute('data-status', 'paused');
    await button(page, 'Play').click();
    await expectSoundFrom(page, 60, 15_000);
  });

  test('going from page to page makes no second sound', async ({ page }) => {
    await open(page);
    await button(page, 'Play').click();
    await page.getByRole('link', { name: 'All episodes' }).first().click();
    await expect(page).toHaveURL(/\/episodes\/$/);
    await page.goBack();
    await expect(page).toHaveURL(/nine-minutes/);
    await expect.poll(() => position(page)).toBeGreaterThan(1);
    expect(await countSounds(page)).toBe(1);
  });
});

test('no byte of audio is asked for before the first play', async ({ page }) => {
  await open(page, '#t=100');
  await player(page).getByRole('button', { name: 'Skip forward 30 seconds' }).click();
  await button(page, 'Play').hover();
  await expect.poll(() => position(page)).toBe(130);
  await page.waitForLoadState('networkidle');
  expect(server.requests.filter((request) => request.startsWith(AUDIO))).toEqual([]);
  await button(page, 'Play').click();
  await expectSoundFrom(page, 130, 3000);
});
