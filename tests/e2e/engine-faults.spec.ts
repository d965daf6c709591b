import { expect, test, type Page } from '@playwright/test';
import * as engine from '@/tests/support/engine-commands';
import { makeHarnessPage } from '@/tests/support/harness-page';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { BYTES_PER_SECOND } from '@/tests/support/make-wav';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';

/** The contract of AudioEngine with faults of the network, the server and the file, for both engines. */
test.describe.configure({ mode: 'parallel' });

let server: MisbehavingServer;

test.beforeEach(async ({ page }) => {
  server = await startMisbehavingServer(await makeHarnessPage());
  await recordAudioElements(page);
});

test.afterEach(() => server.close());

for (const name of engine.ENGINES) {
  test.describe(`the ${name} engine`, () => {
    for (const [what, fault, expected] of [
      ['a missing file (404)', { status: 404 }, 'missing'],
      ['a removed file (410)', { status: 410 }, 'missing'],
      ['a forbidden file (403)', { status: 403 }, 'missing'],
      ['an internal error of the server (500)', { status: 500 }, 'stalled'],
      ['a web page in place of audio', { type: 'text/html' }, 'unplayable'],
      // The response has the whole file, although the request asked for a part.
      ['a web page with the type of audio', { type: 'audio/wav' }, 'rangeless'],
    ] as const) {
      test(`${what} is reported once, as ${expected}`, async ({ page }) => {
        await engine.openEngine(page, server.url, name);
        server.setFault('/tone.wav', fault);
        await engine.load(page);
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'failed');
        expect(await engine.playbackError(page)).toBe(expected);
        for (const command of ['play', 'pause'] as const) await engine.command(page, command);
        const before = await engine.reportTypes(page);
        expect(before.at(-1)).toBe('failed');
        expect(before).not.toContain('started');
        await engine.playAnotherLoad(page);
        expect(await engine.loadsReportedSince(page, before.length)).toEqual([2]);
        expect(await engine.countReports(page, 'failed')).toBe(1);
      });
    }

    test('an unreachable audio host is reported as unreachable while the site responds', async ({
      page,
    }) => {
      await page.route('https://audio.example/**', (route) => route.abort('blockedbyclient'));
      // On a machine that has only a loopback interface, the browser reports that it is offline.
      await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: true }));
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { src: 'https://audio.example/tone.wav' });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      expect(await engine.playbackError(page)).toBe('unreachable');
    });

    for (const status of [404, 410]) {
      test(`a cached ${status} does not prevent playback once the file exists`, async ({
        page,
      }) => {
        await engine.openEngine(page, server.url, name);
        server.setFault('/tone.wav', { status, maxAge: 31_536_000 });
        await engine.load(page);
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'failed');
        server.clearFault('/tone.wav');
        // The first attempt may still get the cached response, and removes it from the cache.
        for (let number = 2; !(await engine.reportTypes(page)).includes('started'); number += 1) {
          expect(number).toBeLessThan(4);
          await engine.load(page, { load: number });
          await engine.command(page, 'play');
          await expect.poll(() => outcome(page, number)).not.toBeUndefined();
        }
      });
    }

    test('a format that the browser does not support is unplayable', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { src: '/hiss.tape', format: 'tape' });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      expect(await engine.playbackError(page)).toBe('unplayable');
    });

    test('a server that never sends a byte is reported as stalled', async ({ page }) => {
      test.slow();
      await engine.openEngine(page, server.url, name);
      server.setFault('/tone.wav', { stallAt: 0 });
      await engine.load(page);
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      expect(await engine.playbackError(page)).toBe('stalled');
    });

    test('a lost connection is reported at the position where audio stopped', async ({ page }) => {
      test.slow();
      await engine.openEngine(page, server.url, name);
      server.setFault('/tone.wav', { stallAt: 42 * BYTES_PER_SECOND });
      await engine.load(page, { position: 37 });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      await server.disconnect();
      await engine.waitForReport(page, 'failed');
      expect(await engine.lastReportedPosition(page)).toBeGreaterThan(36.9);
      expect(await engine.lastReportedPosition(page)).toBeLessThan(42);
    });

    test('a server without Range leaves the position unchanged', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      // Firefox can seek within the loaded part, so the seek goes beyond it.
      server.setFault('/tone.wav', { range: false, bytesPerSecond: 3 * BYTES_PER_SECOND });
      await engine.load(page);
      await engine.command(page, 'play');
      await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.5);
      await engine.seek(page, 55);
      await engine.waitForReport(page, 'seekRejected');
      expect(await engine.lastReportedPosition(page)).toBeGreaterThan(0.5);
      expect(await engine.lastReportedPosition(page)).toBeLessThan(50);
      expect((await audioState(page)).paused).toBe(false);
    });

    test('an end far from the duration is an error first and the end the second time', async ({
      page,
    }) => {
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { src: '/short.wav', duration: 60 });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      await engine.load(page, { src: '/short.wav', duration: 60, load: 2 });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'finished');
    });

    test('a seek to the end ends a file that the browser considers longer', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { duration: 50 });
      await engine.command(page, 'play');
      await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.5);
      await engine.seek(page, 50);
      await engine.waitForReport(page, 'finished');
      await expect.poll(async () => (await audioState(page)).paused).toBe(true);
      expect((await audioState(page)).time).toBeLessThan(51.5);
    });

    test('playback without a click is refused, and the first click plays', async ({ page }) => {
      await page.goto(`${server.url}/?engine=${name}&autoplay`);
      await engine.waitForReport(page, 'refused');
      expect(await engine.reportTypes(page)).not.toContain('started');
      expect((await audioState(page)).paused).toBe(true);
      await page.getByRole('button').click();
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      expect(await engine.countReports(page, 'refused')).toBe(1);
    });

    test('the result of an older load is not reported after a new load', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      const responses = await holdFetch(page);
      server.setFault('/tone.wav', { status: 404 });
      await engine.load(page);
      await engine.command(page, 'play');
      await responses.requested();
      server.clearFault('/tone.wav');
      await engine.load(page, { load: 2 });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      responses.release();
      await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.3);
      expect(await engine.reportTypes(page)).not.toContain('failed');
    });
  });
}

test('Howler decides by the name of the format, without a request', async ({ page }) => {
  const countRequests = () =>
    server.requests.filter((request) => request.startsWith('/tone.wav')).length;

  await engine.openEngine(page, server.url, 'howler');
  await engine.load(page, { format: 'tape' });
  await engine.waitForReport(page, 'failed');
  await engine.playAnotherLoad(page);
  expect(countRequests()).toBe(0);

  await engine.openEngine(page, server.url, 'native');
  await engine.load(page, { format: 'tape' });
  await expect.poll(countRequests).toBeGreaterThan(0);
});

/** The outcome of a load: `started`, `failed`, or undefined while it loads. */
function outcome(page: Page, number: number): Promise<string | undefined> {
  return page.evaluate(
    (wanted) =>
      window.harness.reports.find(
        ({ load, type }) => load === wanted && (type === 'started' || type === 'failed'),
      )?.type,
    number,
  );
}

/** Delays the responses to all calls of `fetch` until the test releases them. */
async function holdFetch(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let count = 0;
  await page.exposeFunction('waitForRelease', () => {
    count += 1;
    return released;
  });
  await page.evaluate(() => {
    const { fetch } = window;
    window.fetch = async (...request) => {
      const response = await fetch(...request);
      await (window as unknown as { waitForRelease(): Promise<void> }).waitForRelease(); // exposed above
      return response;
    };
  });
  return { release, requested: () => expect.poll(() => count).toBeGreaterThan(0) };
}
