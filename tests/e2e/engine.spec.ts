import { expect, test, type Page } from '@playwright/test';
import { makeHarnessPage } from '@/tests/support/harness-page';
import { countSounds, hear, listenIn, pauseFromOutside } from '@/tests/support/hear';
import { BYTES_PER_SECOND } from '@/tests/support/make-wav';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';

/**
 * The contract of AudioEngine, held in a real browser with real sound. An engine
 * without Howler would be held to the same.
 */
let files: Map<string, Buffer>;
let server: MisbehavingServer;

test.beforeAll(async () => {
  files = await makeHarnessPage();
});

test.beforeEach(async ({ page }) => {
  server = await startMisbehavingServer(files);
  await listenIn(page);
  await page.goto(server.url);
  await page.getByRole('button').click();
});

test.afterEach(() => server.close());

type Wish = { position?: number; rate?: number; src?: string; duration?: number; load?: number };

function load(page: Page, wish: Wish = {}): Promise<void> {
  return page.evaluate(({ position = 0, rate = 1, load = 1, ...track }) => {
    const { harness } = window;
    const settings = { rate, volume: 1, muted: false };
    harness.engine.load({ load, track: { ...harness.track, ...track }, position, settings });
  }, wish);
}

function ask(page: Page, command: 'play' | 'pause' | 'unload'): Promise<void> {
  return page.evaluate((name) => window.harness.engine[name](), command);
}

function seek(page: Page, seconds: number): Promise<void> {
  return page.evaluate((to) => window.harness.engine.seek(to), seconds);
}

async function types(page: Page): Promise<string[]> {
  return page.evaluate(() => window.harness.reports.map(({ type }) => type));
}

async function positions(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    window.harness.reports.flatMap((event) => (event.type === 'moved' ? [event.position] : [])),
  );
}

async function lastPosition(page: Page): Promise<number> {
  return (await positions(page)).at(-1) ?? -1;
}

async function untilTold(page: Page, type: string, timeout = 5000): Promise<void> {
  await expect.poll(() => types(page), { timeout }).toContain(type);
}

async function trouble(page: Page): Promise<string | undefined> {
  return page.evaluate(() =>
    window.harness.reports
      .flatMap((event) => (event.type === 'broke' ? [event.trouble] : []))
      .at(-1),
  );
}

test('tells that it started once the sound flows, and where it is', async ({ page }) => {
  await load(page);
  expect(await types(page)).not.toContain('started');
  await ask(page, 'play');
  await untilTold(page, 'started');
  await expect.poll(() => lastPosition(page)).toBeGreaterThan(0.2);
});

test('starts at the place that was asked for, and never tells another', async ({ page }) => {
  await load(page, { position: 30 });
  await ask(page, 'play');
  await expect.poll(() => lastPosition(page)).toBeGreaterThan(30.2);
  expect(Math.min(...(await positions(page)))).toBeGreaterThanOrEqual(29.9);
});

test('the last of two quick seeks while loading counts', async ({ page }) => {
  await load(page);
  await ask(page, 'play');
  await seek(page, 20);
  await seek(page, 40);
  await expect.poll(() => lastPosition(page)).toBeGreaterThan(40.2);
  expect((await hear(page)).paused).toBe(false);
});

test('a pause while loading is kept', async ({ page }) => {
  server.misbehave('/tone.wav', { stallAt: 20 });
  await load(page);
  await ask(page, 'play');
  await ask(page, 'pause');
  await untilTold(page, 'stopped');
  server.heal('/tone.wav');
  expect((await hear(page)).paused).toBe(true);
  expect(await types(page)).not.toContain('started');
});

test('pausing and playing goes on at the place, with one sound', async ({ page }) => {
  await load(page, { position: 10 });
  await ask(page, 'play');
  await untilTold(page, 'started');
  await ask(page, 'pause');
  await untilTold(page, 'stopped');
  const { time } = await hear(page);
  await ask(page, 'play');
  await expect.poll(() => lastPosition(page)).toBeGreaterThan(time + 0.2);
  expect(await countSounds(page)).toBe(1);
});

test('tells of a pause that nobody asked it for', async ({ page }) => {
  await load(page);
  await ask(page, 'play');
  await untilTold(page, 'started');
  await pauseFromOutside(page);
  await untilTold(page, 'stopped');
});

test('another rate keeps the place and tells no false end', async ({ page }) => {
  await load(page, { position: 30 });
  await ask(page, 'play');
  await untilTold(page, 'started');
  await page.evaluate(() =>
    window.harness.engine.setSettings({ rate: 3, volume: 1, muted: false }),
  );
  await expect.poll(() => lastPosition(page)).toBeGreaterThan(33);
  expect((await hear(page)).rate).toBe(3);
  expect(await types(page)).not.toContain('finished');
});

test('a rate set before the first sound is the rate of the first sound', async ({ page }) => {
  await load(page, { rate: 2 });
  await ask(page, 'play');
  await untilTold(page, 'started');
  expect((await hear(page)).rate).toBe(2);
});

test('tells the end at the end, and can start again', async ({ page }) => {
  await load(page, { src: '/short.wav', duration: 2 });
  await ask(page, 'play');
  await untilTold(page, 'finished');
  await seek(page, 0);
  await ask(page, 'play');
  await expect.poll(async () => (await hear(page)).paused).toBe(false);
});

test('doubts an end far from the duration, and believes it the second time', async ({ page }) => {
  await load(page, { src: '/short.wav', duration: 60 });
  await ask(page, 'play');
  await untilTold(page, 'broke');
  await load(page, { src: '/short.wav', duration: 60, load: 2 });
  await ask(page, 'play');
  await untilTold(page, 'finished');
});

test('tells nothing of a load that was dropped, and plays one sound', async ({ page }) => {
  await load(page);
  await ask(page, 'play');
  await untilTold(page, 'started');
  await load(page, { src: '/short.wav', duration: 2, load: 2 });
  const count = (await types(page)).length;
  await ask(page, 'play');
  await expect.poll(async () => (await types(page)).length).toBeGreaterThan(count + 2);
  const later = await page.evaluate((from) => window.harness.reports.slice(from), count);
  expect(later.every((event) => event.load === 2)).toBe(true);
  expect(await countSounds(page)).toBe(1);
});

test('unload is silent and fetches nothing more', async ({ page }) => {
  server.misbehave('/tone.wav', { bytesPerSecond: 4 * BYTES_PER_SECOND });
  await load(page);
  await ask(page, 'play');
  await untilTold(page, 'started');
  await ask(page, 'unload');
  const asked = server.requests.length;
  expect((await hear(page)).paused).toBe(true);
  await page.waitForTimeout(500);
  expect(server.requests.length).toBe(asked);
});

test.describe('what breaks', () => {
  for (const [what, manner, expected] of [
    ['a file that is not there', { status: 404 }, 'missing'],
    ['a file that is gone', { status: 410 }, 'missing'],
    ['a file that is kept from us', { status: 403 }, 'missing'],
    ['a server with a fault of its own', { status: 500 }, 'stalled'],
    ['a web page in place of sound', { type: 'text/html' }, 'unplayable'],
    ['a web page that says it is sound', { type: 'audio/wav' }, 'unplayable'],
  ] as const) {
    test(`${what} is ${expected}`, async ({ page }) => {
      server.misbehave('/tone.wav', manner);
      await load(page);
      await ask(page, 'play');
      await untilTold(page, 'broke');
      expect(await trouble(page)).toBe(expected);
    });
  }

  test('a format that the browser does not play is unplayable', async ({ page }) => {
    await page.evaluate(() => {
      const { engine, track } = window.harness;
      const settings = { rate: 1, volume: 1, muted: false };
      engine.load({ load: 1, track: { ...track, format: 'tape' }, position: 0, settings });
      engine.play();
    });
    await untilTold(page, 'broke');
    expect(await trouble(page)).toBe('unplayable');
  });

  test('a server that never sends a byte is stalled', async ({ page }) => {
    test.slow();
    server.misbehave('/tone.wav', { stallAt: 0 });
    await load(page);
    await ask(page, 'play');
    await untilTold(page, 'broke', 20_000);
    expect(await trouble(page)).toBe('stalled');
  });

  test('a cut after some seconds of sound is told soon, at the place of the cut', async ({
    page,
  }) => {
    test.slow();
    server.misbehave('/tone.wav', { stallAt: 42 * BYTES_PER_SECOND });
    await load(page, { position: 37 });
    await ask(page, 'play');
    await untilTold(page, 'started');
    await server.cut();
    await untilTold(page, 'broke', 15_000);
    expect(await lastPosition(page)).toBeGreaterThan(36.9);
    expect(await lastPosition(page)).toBeLessThan(42);
  });
});

test('a server without Range leaves the sound where it is', async ({ page }) => {
  server.misbehave('/tone.wav', { range: false });
  await load(page);
  await ask(page, 'play');
  await expect.poll(() => lastPosition(page)).toBeGreaterThan(0.5);
  await seek(page, 40);
  await untilTold(page, 'stayed');
  expect(await lastPosition(page)).toBeGreaterThan(0.5);
  expect(await lastPosition(page)).toBeLessThan(5);
  expect((await hear(page)).paused).toBe(false);
});
