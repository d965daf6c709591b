import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { PageClock } from './page-clock';

/** Lays the clock into a page that is opened later. */
export async function layClock(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['tools/dev/bench/page-clock.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await page.addInitScript({ content: outputFiles[0]?.text ?? '' });
}

type Sign = Parameters<PageClock['arm']>;

/** Milliseconds from a sign that `act` gives until the sound has moved. */
export async function timed(
  page: Page,
  [sign, isSeek]: Sign,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(([on, seeks]) => window.pageClock.arm(on, seeks), [sign, isSeek] as const);
  await act();
  const time = await page.evaluate(() => window.pageClock.time);
  if (time === null) throw new Error('The clock was never armed.');
  return time;
}
