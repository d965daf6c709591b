import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { PageClock } from './page-clock';

/** Adds the clock to a page before it is opened. */
export async function installClock(page: Page): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: ['tools/dev/bench/page-clock.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await page.addInitScript({ content: outputFiles[0]?.text ?? '' });
}

type Sign = Parameters<PageClock['arm']>;

/** Milliseconds from an event that `act` causes until the audio position changes. */
export async function timeUntilSound(
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
