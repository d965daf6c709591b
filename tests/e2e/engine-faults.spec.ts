import { expect, test, type Page } from '@playwright/test';
import * as engine from '@/tests/support/engine-commands';
import { makeHarnessPage } from '@/tests/support/harness-page';
import { audioState, recordAudioElements } from '@/tests/support/audio-elements';
import { BYTES_PER_SECOND } from '@/tests/support/make-wav';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';

/** The contract of AudioEngine where something goes wrong, held by both engines. */
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
      ['a file that is not there', { status: 404 }, 'missing'],
      ['a file that is gone', { status: 410 }, 'missing'],
      ['a file that is kept from us', { status: 403 }, 'missing'],
      ['a server with a fault of its own', { status: 500 }, 'stalled'],
      ['a web page in place of sound', { type: 'text/html' }, 'unplayable'],
      // All of it, where a part was asked for.
      ['a web page that says it is sound', { type: 'audio/wav' }, 'rangeless'],
    ] as const) {
      test(`${what} is ${expected}, told once`, async ({ page }) => {
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

    test('another host that cannot be reached, while ours answers, is unreachable', async ({
      page,
    }) => {
      await page.route('https://audio.example/**', (route) => route.abort('blockedbyclient'));
      // A machine with nothing but its loopback calls itself offline.
      await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: true }));
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { src: 'https://audio.example/tone.wav' });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      expect(await engine.playbackError(page)).toBe('unreachable');
    });

    for (const status of [404, 410]) {
      test(`a ${status} that the browser keeps is forgotten once the file is there`, async ({
        page,
      }) => {
        await engine.openEngine(page, server.url, name);
        server.setFault('/tone.wav', { status, maxAge: 31_536_000 });
        await engine.load(page);
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'failed');
        server.clearFault('/tone.wav');
        // The first try after it may still meet what was kept, and lets it be forgotten.
        for (let number = 2; !(await engine.reportTypes(page)).includes('started'); number += 1) {
          expect(number).toBeLessThan(4);
          await engine.load(page, { load: number });
          await engine.command(page, 'play');
          await expect.poll(() => outcome(page, number)).not.toBeUndefined();
        }
      });
    }

    test('a format that the browser does not play is unplayable', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { src: '/hiss.tape', format: 'tape' });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      expect(await engine.playbackError(page)).toBe('unplayable');
    });

    test('a server that never sends a byte is stalled', async ({ page }) => {
      test.slow();
      await engine.openEngine(page, server.url, name);
      server.setFault('/tone.wav', { stallAt: 0 });
      await engine.load(page);
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'failed');
      expect(await engine.playbackError(page)).toBe('stalled');
    });

    test('a cut after some seconds of sound is told soon, at its place', async ({ page }) => {
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

    test('a server without Range leaves the sound where it is', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      // What has come can be gone to in Firefox; the seek is to what has not.
      server.setFault('/tone.wav', { range: false, bytesPerSecond: 3 * BYTES_PER_SECOND });
      await engine.load(page);
      await engine.command(page, 'play');
      await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.5);
      await engine.seek(page, 55);
      await engine.waitForReport(page, 'seekRejected');
      expect(await engine.lastReportedPosition(page)).toBeGreaterThan(0.5);
      expect(await engine.lastReportedPosition(page)).toBeLessThan(5);
      expect((await audioState(page)).paused).toBe(false);
    });

    test('doubts an end far from the duration, and believes it the second time', async ({
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

    test('a seek to the end ends a file that the browser takes for longer', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      await engine.load(page, { duration: 50 });
      await engine.command(page, 'play');
      await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.5);
      await engine.seek(page, 50);
      await engine.waitForReport(page, 'finished');
      await expect.poll(async () => (await audioState(page)).paused).toBe(true);
      expect((await audioState(page)).time).toBeLessThan(51.5);
    });

    test('a play without a click is refused, and the first click plays', async ({ page }) => {
      await page.goto(`${server.url}/?engine=${name}&autoplay`);
      await engine.waitForReport(page, 'refused');
      expect(await engine.reportTypes(page)).not.toContain('started');
      expect((await audioState(page)).paused).toBe(true);
      await page.getByRole('button').click();
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      expect(await engine.countReports(page, 'refused')).toBe(1);
    });

    test('what became of an older load is not told once there is another', async ({ page }) => {
      await engine.openEngine(page, server.url, name);
      const answer = await holdFetch(page);
      server.setFault('/tone.wav', { status: 404 });
      await engine.load(page);
      await engine.command(page, 'play');
      await answer.asked();
      server.clearFault('/tone.wav');
      await engine.load(page, { load: 2 });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      answer.letGo();
      await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.3);
      expect(await engine.reportTypes(page)).not.toContain('failed');
    });
  });
}

test('Howler takes the name of the format for it, and asks the server nothing', async ({
  page,
}) => {
  for (const [name, requests] of [
    ['howler', 0],
    ['native', 1],
  ] as const) {
    await engine.openEngine(page, server.url, name);
    const before = server.requests.length;
    await engine.load(page, { format: 'tape' });
    await page.waitForTimeout(300);
    const asked = server.requests.slice(before).filter((path) => path.startsWith('/tone.wav'));
    expect(Math.min(asked.length, 1)).toBe(requests);
  }
});

/** How a load ended up: `started` or `broke`. */
function outcome(page: Page, number: number): Promise<string | undefined> {
  return page.evaluate(
    (wanted) =>
      window.harness.reports.find(
        ({ load, type }) => load === wanted && (type === 'started' || type === 'failed'),
      )?.type,
    number,
  );
}

/** Keeps the answers to all questions by script back until the test lets them go. */
async function holdFetch(page: Page) {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  let count = 0;
  await page.exposeFunction('answerMayCome', () => {
    count += 1;
    return free;
  });
  await page.evaluate(() => {
    const { fetch } = window;
    window.fetch = async (...question) => {
      const answer = await fetch(...question);
      await (window as unknown as { answerMayCome(): Promise<void> }).answerMayCome(); // as above
      return answer;
    };
  });
  return { letGo, asked: () => expect.poll(() => count).toBeGreaterThan(0) };
}
