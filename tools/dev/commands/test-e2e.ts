import { buildForTests, FIXTURE_BUILD, TEST_BUILDS } from '@/tools/dev/testing/builds';
import { chromiumForTests } from '@/tools/dev/testing/chromium';
import { firefoxForTests } from '@/tools/dev/testing/firefox';
import { FIXTURE_CONTENT } from '@/tools/dev/testing/fixture';
import { runNode } from '@/tools/dev/testing/run';

/** What a contributor sees first: a page, a sound, its text, a search. */
const QUICK_SPECS = ['listen', 'read', 'follow', 'search'];

/**
 * Builds the shows and tests the exports in Chromium and Firefox. With `--quick` it tests
 * `QUICK_SPECS` in Chromium alone. Everything else in the command goes to Playwright.
 */
async function testExport(given: readonly string[]): Promise<number> {
  const quick = given.includes('--quick');
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  const env = {
    CHROMIUM_PATH: chromium,
    // Without one, what it would have tested is counted as skipped.
    FIREFOX_PATH: quick ? undefined : ((await firefoxForTests()) ?? undefined),
    CONTENT_DIR: FIXTURE_CONTENT,
    SITE_URL: undefined,
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
  };
  const built = await buildForTests(quick ? [FIXTURE_BUILD] : TEST_BUILDS);
  if (built !== 0) return built;
  const tests = given.filter((arg) => arg !== '--quick');
  const chosen = quick
    ? ['--project=chromium', ...QUICK_SPECS.map((name) => `/${name}.spec.ts`)]
    : [];
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...chosen, ...tests];
  return runNode(args, { env });
}

process.exitCode = await testExport(process.argv.slice(2));
