import { chromiumForTests } from './testing/chromium';
import { FIXTURE_CONTENT, TEST_OUT } from './testing/fixture';
import { runNode, runTool } from './testing/run';

/** Builds the fixture show and tests the export in Chromium; what follows the command goes to Playwright. */
async function testExport(): Promise<number> {
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  const env = {
    CHROMIUM_PATH: chromium,
    CONTENT_DIR: FIXTURE_CONTENT,
    // The fixture says its own address.
    SITE_URL: undefined,
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
  };
  const built = await runTool('tools/build.ts', ['--out', TEST_OUT], { env });
  if (built !== 0) return built;
  const args = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
  return runNode(args, { env });
}

process.exitCode = await testExport();
