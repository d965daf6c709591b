import { chromiumForTests } from './testing/chromium';
import { firefoxForTests } from './testing/firefox';
import { BELOW_PATH, FIXTURE_CONTENT, SAMPLE_OUT, TEST_OUT } from './testing/fixture';
import { runNode, runTool } from './testing/run';

/** One after the other: two builds at a time would write over each other. */
const BUILDS = [
  // The fixture says its own address.
  { out: TEST_OUT, env: { CONTENT_DIR: FIXTURE_CONTENT, SITE_URL: undefined } },
  { out: BELOW_PATH.out, env: { CONTENT_DIR: FIXTURE_CONTENT, SITE_URL: BELOW_PATH.siteUrl } },
  { out: SAMPLE_OUT, env: { CONTENT_DIR: undefined, SITE_URL: undefined } },
];

/** Builds the shows and tests the exports in Chromium and Firefox; what follows the command goes to Playwright. */
async function testExport(): Promise<number> {
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  const env = {
    CHROMIUM_PATH: chromium,
    // Without one, what it would have tested is counted as skipped.
    FIREFOX_PATH: (await firefoxForTests()) ?? undefined,
    CONTENT_DIR: FIXTURE_CONTENT,
    SITE_URL: undefined,
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
  };
  for (const build of BUILDS) {
    const built = await runTool('tools/build.ts', ['--out', build.out], { env: build.env });
    if (built !== 0) return built;
  }
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
  return runNode(args, { env });
}

process.exitCode = await testExport();
