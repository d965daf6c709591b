/** The show that the end-to-end tests build. */
export const FIXTURE_CONTENT = 'tests/fixtures/show/content';

/** Where it is exported to. */
export const TEST_OUT = '.verbatim/test-out';

/** The port that the fixture's `show.yaml` names, and the tests ask. */
export const TEST_PORT = 4173;

/** The same show below a path of its host. */
export const BELOW_PATH = {
  out: '.verbatim/test-below-path',
  basePath: '/my-show',
  siteUrl: 'https://ada.example/my-show',
};

/** The show that comes with the repository: what a newcomer sees first. */
export const SAMPLE_OUT = '.verbatim/test-sample';
