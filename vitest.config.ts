import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** As in the end-to-end tests: a limit ends what hangs, and no test fails for being slow. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // Files of one worker share what they import, which halves the processor's time.
    isolate: false,
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
  },
});
