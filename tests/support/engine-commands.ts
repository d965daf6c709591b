import { expect, type Page } from '@playwright/test';
import type { PlaybackError } from '@/lib/player/player-state';
import type { EngineName } from './engine-harness';

export const ENGINES: readonly EngineName[] = ['howler', 'native'];

/** Opens the harness page with one engine. The click gives the page permission to play audio. */
export async function openEngine(page: Page, url: string, engine: EngineName): Promise<void> {
  await page.goto(`${url}/?engine=${engine}`);
  await page.getByRole('button').click();
}

type LoadRequest = {
  readonly position?: number;
  readonly rate?: number;
  readonly volume?: number;
  readonly muted?: boolean;
  readonly src?: string;
  readonly format?: string;
  readonly duration?: number;
  readonly load?: number;
};

export function load(page: Page, request: LoadRequest = {}): Promise<void> {
  return page.evaluate((requested) => {
    const { position = 0, rate = 1, volume = 1, muted = false, load = 1, ...track } = requested;
    const { harness } = window;
    const settings = { rate, volume, muted };
    harness.engine.load({ load, track: { ...harness.track, ...track }, position, settings });
  }, request);
}

export function command(page: Page, command: 'play' | 'pause' | 'unload'): Promise<void> {
  // The return value is discarded, because it may not be serializable.
  return page.evaluate((name) => void window.harness.engine[name](), command);
}

export function seek(page: Page, seconds: number): Promise<void> {
  return page.evaluate((to) => window.harness.engine.seek(to), seconds);
}

export function setRate(page: Page, rate: number): Promise<void> {
  return page.evaluate(
    (to) => window.harness.engine.setSettings({ rate: to, volume: 1, muted: false }),
    rate,
  );
}

export function reportTypes(page: Page): Promise<string[]> {
  return page.evaluate(() => window.harness.reports.map(({ type }) => type));
}

export async function countReports(page: Page, type: string): Promise<number> {
  return (await reportTypes(page)).filter((reported) => reported === type).length;
}

export function reportedPositions(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    window.harness.reports.flatMap((event) => (event.type === 'moved' ? [event.position] : [])),
  );
}

export async function lastReportedPosition(page: Page): Promise<number> {
  return (await reportedPositions(page)).at(-1) ?? -1;
}

/** The engine's position and the element's time, read at the same moment. */
export function currentPosition(page: Page): Promise<{ position: number | null; time: number }> {
  return page.evaluate(() => ({
    position: window.harness.engine.position(),
    time: window.playedElements[0]?.currentTime ?? 0,
  }));
}

export async function waitForReport(page: Page, type: string): Promise<void> {
  await expect.poll(() => reportTypes(page)).toContain(type);
}

export function playbackError(page: Page): Promise<PlaybackError | undefined> {
  return page.evaluate(() =>
    window.harness.reports
      .flatMap((event) => (event.type === 'failed' ? [event.error] : []))
      .at(-1),
  );
}

/** The load numbers of all reports from the given index on. */
export function loadsReportedSince(page: Page, first: number): Promise<number[]> {
  return page.evaluate(
    (from) => [...new Set(window.harness.reports.slice(from).map((event) => event.load))],
    first,
  );
}

/**
 * Plays another audio file and waits until it starts. Any late report or request of the earlier
 * load has arrived by then.
 */
export async function playAnotherLoad(page: Page, number = 2): Promise<void> {
  await load(page, { load: number, src: '/short.wav', duration: 2 });
  await command(page, 'play');
  await expect
    .poll(() =>
      page.evaluate(
        (wanted) =>
          window.harness.reports.some(({ load, type }) => load === wanted && type === 'started'),
        number,
      ),
    )
    .toBe(true);
}
