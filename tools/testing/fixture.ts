/** The show that the end-to-end tests build. */
export const FIXTURE_CONTENT = 'tests/fixtures/show/content';

/** Where it is exported to. */
export const TEST_OUT = '.verbatim/test-out';

/** The port that the fixture's `show.yaml` names, and the tests ask. */
export const TEST_PORT = 4173;
