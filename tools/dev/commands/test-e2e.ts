import { buildForTests, FIXTURE_BUILD, TEST_BUILDS } from '@/tools/dev/testing/builds';
import { chromiumForTests } from '@/tools/dev/testing/chromium';
import { firefoxForTests } from '@/tools/dev/testing/firefox';
import { FIXTURE_CONTENT } from '@/tools/dev/testing/fixture';
import { runNode } from '@/tools/dev/testing/run';
import { workersNow } from '@/tools/dev/testing/workers';

/** The main tests: a page, playback, transcript, search. */
const QUICK_SPECS = ['listen', 'read', 'follow', 'search'];

type Options = {
  /** Runs only `QUICK_SPECS`, only in Chromium. */
  readonly isQuick: boolean;
  /** Arguments for Playwright. */
  readonly args: readonly string[];
};

/** Builds the shows and tests the exports in Chromium and Firefox. @returns The exit code. */
export async function testExport({ isQuick, args }: Options): Promise<number> {
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  const env = {
    CHROMIUM_PATH: chromium,
    // Without Firefox, its tests count as skipped.
    FIREFOX_PATH: isQuick ? undefined : ((await firefoxForTests()) ?? undefined),
    CONTENT_DIR: FIXTURE_CONTENT,
    SITE_URL: undefined,
    NO_PROXY: 'localhost,127.0.0.1,::1',
    no_proxy: 'localhost,127.0.0.1,::1',
  };
  const built = await buildForTests(isQuick ? [FIXTURE_BUILD] : TEST_BUILDS);
  if (built !== 0) return built;
  const chosen = isQuick
    ? ['--project=chromium', ...QUICK_SPECS.map((name) => `/${name}.spec.ts`)]
    : [];
  const workers = `--workers=${await workersNow()}`;
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', workers];
  return runNode([...playwright, ...chosen, ...args], { env });
}
