/**
 * Timeout of a test for a visible change, in milliseconds.
 *
 * A busy laptop can be ten times slower than an idle one. The timeout only ends tests that hang;
 * no test depends on speed.
 */
export const PATIENCE_MS = 60_000;

/** Timeout of a whole end-to-end test, in milliseconds: several such waits. */
export const TEST_LIMIT_MS = 4 * PATIENCE_MS;
