import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { languageAliases } from './lib/messages/alias';
import { chromiums } from './tools/dev/find-chromium';
import { CHROMIUM_FLAGS } from './tools/dev/testing/chromium-flags';

/** The same as in the end-to-end tests: long enough for a slow machine, but it ends a test that hangs. */
const PATIENCE_MS = 60_000;

const root = fileURLToPath(new URL('.', import.meta.url));
const aliases = Object.fromEntries(
  Object.entries(languageAliases('en', 'en', 'english')).map(([from, to]) => [
    from,
    join(root, to),
  ]),
);

/** Tests of code that needs a real page: highlights, selections, layout, media. */
const IN_BROWSER = 'tests/unit/**/*.browser.test.{ts,tsx}';

const [chromium] = chromiums();

export default defineConfig({
  resolve: { alias: { ...aliases, '@': root } },
  test: {
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    // By default, one processor is left alone, which is half of a machine with two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [IN_BROWSER],
          // Files of one worker share what they import, which halves the processor's time.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          // Without a Chromium these tests do not run; `npm test` installs one first.
          include: chromium === undefined ? [] : [IN_BROWSER],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: CHROMIUM_FLAGS,
                ...(chromium === undefined ? {} : { executablePath: chromium }),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
