import { expect, test } from '@playwright/test';
import * as engine from '@/tests/support/engine-commands';
import { makeHarnessPage } from '@/tests/support/harness-page';
import {
  countAudioElements,
  audioState,
  recordAudioElements,
  pauseExternally,
} from '@/tests/support/audio-elements';
import { BYTES_PER_SECOND } from '@/tests/support/make-wav';
import { startMisbehavingServer, type MisbehavingServer } from '@/tests/support/misbehaving-server';

/**
 * The contract of AudioEngine, tested in a real browser with real audio, for the engine that pages
 * use and for one without Howler. `engine-faults.spec.ts` tests the same engines with faults.
 */
test.describe.configure({ mode: 'parallel' });

let server: MisbehavingServer;

test.beforeEach(async ({ page }) => {
  server = await startMisbehavingServer(await makeHarnessPage());
  await recordAudioElements(page);
});

test.afterEach(() => server.close());

for (const name of engine.ENGINES) {
  test.describe(`the ${name} engine`, () => {
    test.beforeEach(({ page }) => engine.openEngine(page, server.url, name));

    test.describe('playing', () => {
      test('reports the start once audio plays, and then the position', async ({ page }) => {
        await engine.load(page);
        expect(await engine.reportTypes(page)).not.toContain('started');
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(0.2);
      });

      test('starts at the requested position and reports none before it', async ({ page }) => {
        await engine.load(page, { position: 30 });
        await engine.command(page, 'play');
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(30.2);
        expect(Math.min(...(await engine.reportedPositions(page)))).toBeGreaterThanOrEqual(29.9);
      });

      test('continues at the same position after a pause, with one element', async ({ page }) => {
        await engine.load(page, { position: 10 });
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        await engine.command(page, 'pause');
        await engine.waitForReport(page, 'stopped');
        const { time } = await audioState(page);
        await engine.command(page, 'play');
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(time + 0.2);
        expect(await countAudioElements(page)).toBe(1);
      });

      test('reports a pause and a start that came from outside the engine', async ({ page }) => {
        await engine.load(page, { position: 20 });
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        await pauseExternally(page);
        await engine.waitForReport(page, 'stopped');
        const { time } = await audioState(page);
        const starts = await engine.countReports(page, 'started');
        await page.evaluate(() => void window.playedElements[0]?.play());
        await expect.poll(() => engine.countReports(page, 'started')).toBeGreaterThan(starts);
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(time + 0.2);
        expect(Math.min(...(await engine.reportedPositions(page)))).toBeGreaterThanOrEqual(19.9);
      });

      test('reports the end once and can start again', async ({ page }) => {
        await engine.load(page, { src: '/short.wav', duration: 2 });
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'finished');
        expect(await engine.countReports(page, 'finished')).toBe(1);
        expect(await engine.reportTypes(page)).not.toContain('stopped');
        await engine.seek(page, 0);
        await engine.command(page, 'play');
        await expect.poll(async () => (await audioState(page)).paused).toBe(false);
      });
    });

    test('continues after a seek back at the moment of the end', async ({ page }) => {
      await engine.load(page, { src: '/short.wav', duration: 2 });
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      // At this `timeupdate` the element has ended, but has not yet dispatched `ended`.
      await page.evaluate(() => {
        const [element] = window.playedElements;
        const back = () => {
          if (!element?.ended) return;
          element.removeEventListener('timeupdate', back);
          window.harness.engine.seek(0.5);
        };
        element?.addEventListener('timeupdate', back);
      });
      await expect.poll(() => engine.reportedPositions(page)).toContain(0.5);
      if (name === 'native') return engine.waitForReport(page, 'stopped');
      await engine.waitForReport(page, 'finished');
      const reports = await engine.reportTypes(page);
      expect(reports).not.toContain('stopped');
      const positions = await engine.reportedPositions(page);
      expect(positions.slice(positions.indexOf(0.5)).some((at) => at > 1 && at < 2)).toBe(true);
    });

    test.describe('the position', () => {
      test('is null without a loaded file', async ({ page }) => {
        expect((await engine.currentPosition(page)).position).toBeNull();
        await engine.load(page);
        expect((await engine.currentPosition(page)).position).toBe(0);
        await engine.command(page, 'unload');
        expect((await engine.currentPosition(page)).position).toBeNull();
      });

      test('matches the element exactly, also between two reports', async ({ page }) => {
        await engine.load(page, { position: 12 });
        await engine.command(page, 'play');
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(12);
        // The loop ends only if the engine knows more positions than it reports.
        await page.evaluate(async () => {
          const { engine: tested, reports } = window.harness;
          const known = new Set<number | null>();
          const before = reports.length;
          while (known.size <= reports.length - before + 3) {
            known.add(tested.position());
            await new Promise((frame) => requestAnimationFrame(frame));
          }
        });
        const { position, time } = await engine.currentPosition(page);
        expect(position).toBe(time);
      });

      test('changes at once with a seek, paused or playing', async ({ page }) => {
        await engine.load(page, { position: 5 });
        await engine.seek(page, 25);
        expect((await engine.currentPosition(page)).position).toBe(25);
        expect(await engine.lastReportedPosition(page)).toBe(25);
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        const { at, before } = await page.evaluate(() => {
          const { engine: tested, reports } = window.harness;
          const moves = reports.filter(({ type }) => type === 'moved').length;
          tested.seek(44.5);
          return { at: tested.position(), before: moves };
        });
        expect(at).toBe(44.5);
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(44.7);
        const steps = (await engine.reportedPositions(page)).slice(before);
        expect(Math.min(...steps)).toBeGreaterThanOrEqual(44.4);
      });
    });

    test.describe('while the audio loads', () => {
      test('the last of two quick seeks takes effect', async ({ page }) => {
        await engine.load(page);
        await engine.command(page, 'play');
        await engine.seek(page, 20);
        await engine.seek(page, 40);
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(40.2);
        expect((await audioState(page)).paused).toBe(false);
      });

      test('the position of a seek is kept until the audio loads', async ({ page }) => {
        server.setFault('/tone.wav', { stallAt: 20 });
        await engine.load(page, { position: 10 });
        await engine.command(page, 'play');
        await engine.seek(page, 33);
        await engine.waitForReport(page, 'moved');
        expect(new Set(await engine.reportedPositions(page))).toEqual(new Set([33]));
        expect((await engine.currentPosition(page)).position).toBe(33);
        expect(await engine.reportTypes(page)).not.toContain('started');
      });

      test('a pause takes effect', async ({ page }) => {
        server.setFault('/tone.wav', { stallAt: 20 });
        await engine.load(page);
        await engine.command(page, 'play');
        await engine.command(page, 'pause');
        await engine.waitForReport(page, 'stopped');
        server.clearFault('/tone.wav');
        expect((await audioState(page)).paused).toBe(true);
        expect(await engine.reportTypes(page)).not.toContain('started');
      });

      test('unload stops the audio and all reports', async ({ page }) => {
        server.setFault('/tone.wav', { stallAt: 20 });
        await engine.load(page, { position: 10 });
        await engine.command(page, 'play');
        await engine.command(page, 'unload');
        const { length } = await engine.reportTypes(page);
        server.clearFault('/tone.wav');
        expect((await audioState(page)).paused).toBe(true);
        await engine.playAnotherLoad(page);
        expect(await engine.loadsReportedSince(page, length)).toEqual([2]);
      });

      test('another load replaces the first one, with its own rate and position', async ({
        page,
      }) => {
        await engine.load(page, { position: 50 });
        await engine.command(page, 'play');
        await engine.load(page, { load: 2, position: 20, rate: 2 });
        const { length } = await engine.reportTypes(page);
        await engine.command(page, 'play');
        // The load before may have told its position already.
        const isBetween = (at: number) => at > 20.2 && at < 50;
        await expect.poll(() => engine.lastReportedPosition(page).then(isBetween)).toBe(true);
        expect(await engine.loadsReportedSince(page, length)).toEqual([2]);
        expect((await audioState(page)).rate).toBe(2);
        expect(await countAudioElements(page)).toBe(1);
      });
    });

    test.describe('rate, volume and mute', () => {
      test('another rate keeps the position and reports no false end', async ({ page }) => {
        await engine.load(page, { position: 30 });
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        await engine.setRate(page, 3);
        await expect.poll(() => engine.lastReportedPosition(page)).toBeGreaterThan(33);
        expect((await audioState(page)).rate).toBe(3);
        expect(await engine.reportTypes(page)).not.toContain('finished');
      });

      test('another rate close to the end leaves one report of the end', async ({ page }) => {
        await engine.load(page, { position: 57 });
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        await engine.setRate(page, 2);
        await engine.setRate(page, 0.5);
        await engine.setRate(page, 3);
        await engine.waitForReport(page, 'finished');
        expect(await engine.countReports(page, 'finished')).toBe(1);
        expect(await engine.reportTypes(page)).not.toContain('failed');
        expect((await audioState(page)).time).toBeGreaterThan(59.5);
      });

      test('settings made before the load apply to the first audio', async ({ page }) => {
        await engine.load(page, { rate: 2, volume: 0.25, muted: true });
        await engine.command(page, 'play');
        await engine.waitForReport(page, 'started');
        const settings = await page.evaluate(() => {
          const { playbackRate, volume, muted, preservesPitch } =
            window.playedElements[0] ?? new Audio();
          return { playbackRate, volume, muted, preservesPitch };
        });
        expect(settings).toEqual({
          playbackRate: 2,
          volume: 0.25,
          muted: true,
          preservesPitch: true,
        });
      });
    });

    test('reports nothing of a replaced load and plays one element', async ({ page }) => {
      await engine.load(page);
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      await engine.load(page, { src: '/short.wav', duration: 2, load: 2 });
      const { length } = await engine.reportTypes(page);
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'finished');
      expect(await engine.loadsReportedSince(page, length)).toEqual([2]);
      expect(await countAudioElements(page)).toBe(1);
    });

    test('unload stops the audio and its requests', async ({ page }) => {
      server.setFault('/tone.wav', { bytesPerSecond: 4 * BYTES_PER_SECOND });
      await engine.load(page);
      await engine.command(page, 'play');
      await engine.waitForReport(page, 'started');
      await engine.command(page, 'unload');
      const before = server.requests.length;
      expect((await audioState(page)).paused).toBe(true);
      await engine.playAnotherLoad(page);
      expect(
        server.requests.slice(before).filter((path) => !path.startsWith('/short.wav')),
      ).toEqual([]);
    });
  });
}
