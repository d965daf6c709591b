import { writeFile } from 'node:fs/promises';
import { serve } from '@/tools/serve';
import { TEST_OUT } from '@/tools/dev/testing/fixture';
import { startBrowser, type Browser } from './browser';
import { CHECKS, EMBED, EPISODE, type Check } from './checks';
import { findWebKit } from './find-webkit';
import { WEBKIT_REPORT } from './report';
import { copyWithShims } from './with-shims';

/** Runs the checks in one browser; `tools/dev/check-webkit.ts` provides a virtual screen. */

const PLAIN = 4471;
const SHIMMED = 4472;
const SHIMMED_OUT = '.verbatim/test-webkit';

async function passes(browser: Browser, { name, run }: Check, origin: string): Promise<boolean> {
  const begun = Date.now();
  try {
    // Stored positions of one check must not affect the next one.
    await browser.open(`${origin}/robots.txt`);
    await browser.ask('localStorage.clear()');
    await run(browser, origin);
    console.log(`  ✓ ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    return true;
  } catch (error) {
    console.log(`  ✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

const webkit = await findWebKit();
if (webkit === null) throw new Error('WebKit is not installed.');
const { origin } = new URL(await serve({ folder: TEST_OUT, basePath: '', port: PLAIN }));
await copyWithShims(TEST_OUT, SHIMMED_OUT, [EPISODE, EMBED]);
const shimmed = new URL(await serve({ folder: SHIMMED_OUT, basePath: '', port: SHIMMED })).origin;
const browser = await startBrowser(webkit);
const runs = [
  ...CHECKS.map((check) => ({ check, from: origin })),
  ...CHECKS.filter(({ isAboutSound }) => isAboutSound).map((check) => ({
    check: { ...check, name: `${check.name} (with shims)` },
    from: shimmed,
  })),
];
let passed = 0;
for (const { check, from } of runs) if (await passes(browser, check, from)) passed += 1;
await browser.close();
const failed = runs.length - passed;
await writeFile(WEBKIT_REPORT, JSON.stringify({ passed, failed, skipped: 0 }));
console.log(`${passed} passed, ${failed} failed in WebKit`);
process.exit(failed === 0 ? 0 : 1);
