import { expect, type Page } from '@playwright/test';
import type { PlaybackError } from '@/lib/player/player-state';
import type { EngineName } from './engine-harness';

export const ENGINES: readonly EngineName[] = ['howler', 'native'];

/** Opens the harness with one engine; a click lets it play, as a listener's would. */
export async function openEngine(page: Page, url: string, engine: EngineName): Promise<void> {
  await page.goto(`${url}/?engine=${engine}`);
  await page.getByRole('button').click();
}

type Wish = {
  readonly position?: number;
  readonly rate?: number;
  readonly volume?: number;
  readonly muted?: boolean;
  readonly src?: string;
  readonly format?: string;
  readonly duration?: number;
  readonly load?: number;
};

export function load(page: Page, wish: Wish = {}): Promise<void> {
  return page.evaluate((wished) => {
    const { position = 0, rate = 1, volume = 1, muted = false, load = 1, ...track } = wished;
    const { harness } = window;
    const settings = { rate, volume, muted };
    harness.engine.load({ load, track: { ...harness.track, ...track }, position, settings });
  }, wish);
}

export function ask(page: Page, command: 'play' | 'pause' | 'unload'): Promise<void> {
  // What the engine's command returns is none of our business, and may not be clonable.
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

export function types(page: Page): Promise<string[]> {
  return page.evaluate(() => window.harness.reports.map(({ type }) => type));
}

export async function countOf(page: Page, type: string): Promise<number> {
  return (await types(page)).filter((told) => told === type).length;
}

export function positions(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    window.harness.reports.flatMap((event) => (event.type === 'moved' ? [event.position] : [])),
  );
}

export async function lastPosition(page: Page): Promise<number> {
  return (await positions(page)).at(-1) ?? -1;
}

/** What the engine says of this moment, and what the element says of the same one. */
export function now(page: Page): Promise<{ position: number | null; time: number }> {
  return page.evaluate(() => ({
    position: window.harness.engine.position(),
    time: window.heard[0]?.currentTime ?? 0,
  }));
}

export async function untilTold(page: Page, type: string): Promise<void> {
  await expect.poll(() => types(page)).toContain(type);
}

export function playbackError(page: Page): Promise<PlaybackError | undefined> {
  return page.evaluate(() =>
    window.harness.reports
      .flatMap((event) => (event.type === 'failed' ? [event.error] : []))
      .at(-1),
  );
}

/** Which loads the reports from one on are about. */
export function loadsToldFrom(page: Page, first: number): Promise<number[]> {
  return page.evaluate(
    (from) => [...new Set(window.harness.reports.slice(from).map((event) => event.load))],
    first,
  );
}

/**
 * Waits until everything that an earlier load could still have told or asked for has come, by
 * playing another sound after it.
 */
export async function playAnother(page: Page, number = 2): Promise<void> {
  await load(page, { load: number, src: '/short.wav', duration: 2 });
  await ask(page, 'play');
  await expect
    .poll(() =>
      page.evaluate(
        (wanted) =>
          window.harness.reports.some((one) => one.load === wanted && one.type === 'started'),
        number,
      ),
    )
    .toBe(true);
}
