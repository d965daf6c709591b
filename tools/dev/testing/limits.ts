/**
 * How long a test waits for something a person would see, in milliseconds.
 *
 * A laptop that does other work can be ten times slower than a quiet one. A limit only ends what
 * hangs; no test passes or fails by how fast something came.
 */
export const PATIENCE_MS = 60_000;

/** How long a whole end-to-end test may take, in milliseconds: several such waits. */
export const TEST_LIMIT_MS = 4 * PATIENCE_MS;
