import { playwrightTally, vitestTally, type Tally } from './tally';
import { WEBKIT_REPORT, webkitTally } from './webkit/report';

/** One stage of `npm test`. */
export type Stage = {
  readonly name: string;
  /** Arguments for Node. */
  readonly command: readonly string[];
  /** The report with the counts of the stage, and its parser. */
  readonly report?: { readonly file: string; readonly tally: (report: unknown) => Tally };
};

const UNIT_REPORT = '.verbatim/unit.json';

/** Report of the end-to-end tests, written by `playwright.config.ts`. */
export const E2E_REPORT = '.verbatim/e2e.json';

const TYPES: Stage = { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] };

const UNIT_TESTS: Stage = {
  name: 'unit tests',
  command: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT_REPORT}`,
  ],
  report: { file: UNIT_REPORT, tally: vitestTally },
};

/** Runs on the export that the end-to-end tests build. */
const WEBKIT: Stage = {
  name: 'checks in WebKit',
  command: ['--import', 'tsx', 'tools/dev/check-webkit.ts'],
  report: { file: WEBKIT_REPORT, tally: webkitTally },
};

/** Stages that run one after another. */
export type Lane = readonly Stage[];

/**
 * The steps of `npm test`, fastest first, so that simple errors show early. The lanes of a
 * step run in parallel.
 */
export const STEPS: readonly (readonly Lane[])[] = [
  [[format(['.']), TYPES, lint(['.'])], [UNIT_TESTS]],
  [[endToEnd([]), WEBKIT]],
];

/**
 * The steps of `npm test -- --quick`: format and lint of changed files, all types and unit tests,
 * and the end-to-end tests of `QUICK_SPECS` in Chromium.
 *
 * @param changed Paths of the files that differ from the main branch.
 */
export function quickSteps(changed: readonly string[]): readonly (readonly Lane[])[] {
  const code = changed.filter((file) => /\.tsx?$/.test(file));
  const checks = [
    ...(changed.length > 0 ? [format(['--ignore-unknown', ...changed])] : []),
    TYPES,
    ...(code.length > 0 ? [lint(['--no-warn-ignored', ...code])] : []),
  ];
  return [[checks, [UNIT_TESTS]], [[endToEnd(['--quick'])]]];
}

function format(args: readonly string[]): Stage {
  const command = ['node_modules/prettier/bin/prettier.cjs', '--check', ...args];
  return { name: 'format', command };
}

function lint(args: readonly string[]): Stage {
  return { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', ...args] };
}

function endToEnd(args: readonly string[]): Stage {
  return {
    name: 'end-to-end tests',
    command: ['--import', 'tsx', 'tools/dev/test-e2e.ts', ...args],
    report: { file: E2E_REPORT, tally: playwrightTally },
  };
}
