import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS } from '@/tools/testing/chromium';
import { FIXTURE_CONTENT, TEST_OUT, TEST_PORT } from '@/tools/testing/fixture';
import { E2E_REPORT } from '@/tools/testing/stages';

/** Run by `npm run test:e2e`, which finds Chromium and builds the show that is served here. */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  // A test that passes at the second attempt has found something.
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list'], ['json', { outputFile: E2E_REPORT }]],
  use: {
    baseURL: `http://localhost:${TEST_PORT}`,
    launchOptions: {
      args: CHROMIUM_FLAGS,
      ...(process.env['CHROMIUM_PATH'] !== undefined && {
        executablePath: process.env['CHROMIUM_PATH'],
      }),
    },
  },
  webServer: {
    command: `node --import tsx tools/start.ts --dir ${TEST_OUT} --port ${TEST_PORT}`,
    url: `http://localhost:${TEST_PORT}/`,
    env: { CONTENT_DIR: FIXTURE_CONTENT },
  },
});
