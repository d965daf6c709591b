import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { printTable } from '@/tools/table';

/** Entry point for esbuild, since tools must not import components. */
const HARNESS = 'tests/support/follow-harness.ts';
const STYLES = [
  'components/transcript/prose.css',
  'components/transcript/interactive/highlights.css',
];

const WORDS = 30_000;
/** CPU slowdown, the same as Lighthouse's for phones. */
const THROTTLE = 4;
const MILLISECONDS = 8000;

/** Prints the CPU time for following the audio in a transcript of three hours. */
export async function measureFollow(executablePath: string): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [HARNESS],
    alias: { '@': process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const styles = await Promise.all(STYLES.map((file) => readFile(file, 'utf8')));
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.setContent(
    `<style>:root{--accent:#2f5d62;--quiet:#555;--line:#ddd}${styles.join('')}</style><div id="transcript-text" class="prose"></div>`,
  );
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });

  /** Seconds of main thread work so far. */
  async function worked(): Promise<number> {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  }

  const counted = await page.evaluate((words) => window.follow.prepare(words), WORDS);
  const rows: string[][] = [];
  for (const rate of [1, 3]) {
    const before = await worked();
    const costs = await page.evaluate(([by, time]) => window.follow.follow(by, time), [
      rate,
      MILLISECONDS,
    ] as const);
    const all = ((await worked()) - before) * 1000;
    const sorted = costs.toSorted((a, b) => a - b);
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
    rows.push([
      `at ${rate}×`,
      `${costs.length}`,
      ...[mean, at(0.5), at(0.99)].map((value) => `${value.toFixed(3)} ms`),
      `${((100 * all) / MILLISECONDS).toFixed(1)} %`,
    ]);
  }
  await browser.close();
  printTable(
    `Following the audio in ${WORDS} words, main thread ${THROTTLE} times slower`,
    ['', 'looks', 'mean', 'median', 'p99', 'busy, with style and paint'],
    rows,
  );
  console.log(`  Counting the words took ${counted.toFixed(0)} ms, in slices.`);
}
