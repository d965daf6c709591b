import { defineConfig, type Project } from '@playwright/test';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { FIREFOX_LAUNCH } from '@/tools/dev/testing/firefox';
import { FIXTURE_CONTENT, TEST_OUT, TEST_PORT } from '@/tools/dev/testing/fixture';
import { IN_FIREFOX, NOT_IN_FIREFOX } from '@/tools/dev/testing/in-firefox';
import { PATIENCE_MS, TEST_LIMIT_MS } from '@/tools/dev/testing/limits';
import { E2E_REPORT } from '@/tools/dev/testing/stages';

/** Used by `npm run test:e2e`, which finds the browsers and builds the show that is served here. */
export default defineConfig({
  testDir: 'tests/e2e',
  timeout: TEST_LIMIT_MS,
  expect: { timeout: PATIENCE_MS },
  // A test that passes only at the second attempt has found a fault.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: E2E_REPORT }]],
  use: {
    baseURL: `http://localhost:${TEST_PORT}`,
    actionTimeout: PATIENCE_MS,
    navigationTimeout: PATIENCE_MS,
  },
  projects: [inChromium(), process.env['FIREFOX_PATH'] === undefined ? inNone() : inFirefox()],
  webServer: {
    command: `node --import tsx tools/start.ts --dir ${TEST_OUT} --port ${TEST_PORT}`,
    url: `http://localhost:${TEST_PORT}/`,
    env: { CONTENT_DIR: FIXTURE_CONTENT },
    timeout: PATIENCE_MS,
  },
});

function inChromium(): Project {
  const path = process.env['CHROMIUM_PATH'];
  const executable = path === undefined ? {} : { executablePath: path };
  const testIgnore = 'firefox.spec.ts';
  return {
    name: 'chromium',
    testIgnore,
    use: { launchOptions: { args: CHROMIUM_FLAGS, ...executable } },
  };
}

function inFirefox(): Project {
  return {
    name: 'firefox',
    testMatch: [...IN_FIREFOX],
    grepInvert: NOT_IN_FIREFOX,
    use: { browserName: 'firefox', launchOptions: FIREFOX_LAUNCH },
  };
}

/** Counts the Firefox tests as skipped on a machine without Firefox. */
function inNone(): Project {
  return { name: 'firefox', testMatch: 'without-firefox.ts' };
}
