import { playwrightTally, vitestTally, type Tally } from './tally';
import { WEBKIT_REPORT, webkitTally } from './webkit/report';

/** One thing that `npm test` does. */
export type Stage = {
  readonly name: string;
  /** Arguments for Node. */
  readonly command: readonly string[];
  /** Where the stage counts its tests, and how to read it. */
  readonly report?: { readonly file: string; readonly tally: (report: unknown) => Tally };
};

const UNIT_REPORT = '.verbatim/unit.json';

/** Where `playwright.config.ts` leaves its count. */
export const E2E_REPORT = '.verbatim/e2e.json';

/** Quickest first, so that a slip shows early. */
export const STAGES: readonly Stage[] = [
  { name: 'format', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '.'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
  {
    name: 'unit tests',
    command: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ],
    report: { file: UNIT_REPORT, tally: vitestTally },
  },
  {
    name: 'end-to-end tests',
    command: ['--import', 'tsx', 'tools/test-e2e.ts'],
    report: { file: E2E_REPORT, tally: playwrightTally },
  },
  {
    // After the tests that build the export it runs on.
    name: 'checks in WebKit',
    command: ['--import', 'tsx', 'tools/check-webkit.ts'],
    report: { file: WEBKIT_REPORT, tally: webkitTally },
  },
];
