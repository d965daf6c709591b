import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { languageAliases } from './lib/messages/alias';

/** As in the end-to-end tests: a limit ends what hangs, and no test fails for being slow. */
const PATIENCE_MS = 60_000;

const root = fileURLToPath(new URL('.', import.meta.url));
const aliases = Object.fromEntries(
  Object.entries(languageAliases('en', 'en')).map(([from, to]) => [from, join(root, to)]),
);

export default defineConfig({
  resolve: { alias: { ...aliases, '@': root } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Files of one worker share what they import, which halves the processor's time.
    isolate: false,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
