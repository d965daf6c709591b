/** The show that the end-to-end tests build. */
export const FIXTURE_CONTENT = 'tests/fixtures/show/content';

/** Folder of its export. */
export const TEST_OUT = '.verbatim/test-out';

/** The port in the fixture's `show.yaml`, which the tests use. */
export const TEST_PORT = 4173;

/** The same show at a path below its host, with its feed at another host. */
export const BELOW_PATH = {
  out: '.verbatim/test-below-path',
  show: '.verbatim/test-below-path-show',
  hostFeed: 'https://host.example/fixture-radio.xml',
  basePath: '/my-show',
  siteUrl: 'https://ada.example/my-show',
};

/** Export of the sample show in the repository. */
export const SAMPLE_OUT = '.verbatim/test-sample';
