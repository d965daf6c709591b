import { spawnSync } from 'node:child_process';
import { NO_ARGUMENTS, passedOn } from '@/tools/cli/arguments';
import type { Command } from '@/tools/cli/command';
import { optional, repeatable, toggle, withDefault } from '@/tools/cli/flag';
import { COUNT, FOLDER, type Value } from '@/tools/cli/values';

export const TEST = {
  name: 'test',
  does: 'Runs all checks and tests: formatting, types, lint, unit tests, end-to-end tests and WebKit. The last line counts them.',
  flags: {
    quick: toggle('checks changed files, all types and unit tests, and the main end-to-end tests'),
  },
  args: NO_ARGUMENTS,
  exits: { 0: 'Everything passed.', 1: 'Something failed; it is named above the count.' },
} satisfies Command;

export const TEST_E2E = {
  name: 'test:e2e',
  does: 'Builds the shows of the tests and tests their exports in Chromium and Firefox.',
  flags: { quick: toggle('runs the main tests in Chromium alone') },
  args: passedOn('names of tests and flags for `playwright test`'),
  exits: { 0: 'Everything passed.', 1: 'A test or a build failed, or there is no Chromium.' },
} satisfies Command;

export const CHECK_BUILDS = {
  name: 'check:builds',
  does: 'Edits a show again and again, and compares each build with one from nothing, byte for byte.',
  flags: {
    every: withDefault(COUNT, 'compares after each of so many edits, and after the last', 1),
    from: withDefault(COUNT, 'begins with this edit', 1),
    shards: withDefault(COUNT, 'builds the last state in so many parts, too', 3),
  },
  args: NO_ARGUMENTS,
  exits: { 0: 'All builds are the same.', 1: 'A build differs; its files are named.' },
} satisfies Command;

export const PREPACK = {
  name: 'prepack',
  does: 'Bundles the commands of authors into `dist`, for the package. npm runs it before `npm pack` and `npm publish`.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: { 0: 'The bundle is written.' },
} satisfies Command;

const COMMIT: Value<string> = {
  name: '<commit>',
  expected: 'a commit, a branch or a tag of this repository',
  read(text) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${text}^{commit}`];
    return spawnSync('git', args).status === 0 ? text : null;
  },
};

export const BENCH = {
  name: 'bench',
  does: 'Prints sizes and times without judging them. Without a flag that selects, it measures everything.',
  flags: {
    pages: toggle('measures the size of the pages of the show in `content`'),
    follow: toggle('measures the CPU time of the transcript that follows the audio'),
    search: toggle('measures searches in a generated show, and plays their results'),
    start: toggle('measures the time from a press on Play to sound'),
    samples: withDefault(COUNT, 'presses of each kind, for --start', 15),
    import: toggle('measures the import of a generated feed'),
    transcribe: toggle('recognizes voices whose words are known, and counts the errors'),
    minutes: withDefault(COUNT, 'minutes of each voice, for --transcribe', 2),
    builds: toggle('measures builds of generated shows'),
    peers: toggle(
      'with --builds: builds the same shows with Astro, Eleventy and, if it is installed, Hugo',
    ),
    count: repeatable(
      COUNT,
      'episodes of a generated show; the last one counts for --search and --import',
      [100, 1000],
    ),
    against: optional(COMMIT, 'a commit whose builds are also measured, for --builds'),
    rounds: withDefault(COUNT, 'builds of each after the first, for --builds', 1),
  },
  args: NO_ARGUMENTS,
  exits: { 0: 'The figures are printed.', 1: 'A build failed, or there is no Chromium.' },
} satisfies Command;

export const IMPORTS = {
  name: 'imports',
  does: 'Draws the imports between the layers of `components`, and counts those that lead upward and the circles in the whole code.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: { 0: 'There are none.', 1: 'There is an import upward, or a circle.' },
} satisfies Command;

export const CHECK_FEED = {
  name: 'check:feed',
  does: 'Lets gPodder and Newsboat subscribe to the show in `content`.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: {
    0: 'Both read the feed correctly.',
    1: 'One of them did not, or the build failed.',
  },
} satisfies Command;

export const CHECK_HOSTS = {
  name: 'check:hosts',
  does: 'Serves an export with nginx, Caddy and `npm start`, and checks what they answer. Servers that are not installed are skipped.',
  flags: {
    dir: optional(FOLDER, 'checks this export of the show, not those of the tests'),
  },
  args: NO_ARGUMENTS,
  exits: { 0: 'All answers are right.', 1: 'An answer is wrong, or a build failed.' },
} satisfies Command;

export const CHECK_WEBKIT = {
  name: 'check:webkit',
  does: 'Runs the main actions of a listener in WebKitGTK, which has the engine of Safari. Skips them without WebKitGTK.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: { 0: 'All checks passed, or were skipped.', 1: 'A check or the build failed.' },
} satisfies Command;

export const SAMPLE_AUDIO = {
  name: 'sample:audio',
  does: 'Creates the audio of the sample show and a file with the times of its sentences.',
  flags: {},
  args: NO_ARGUMENTS,
  exits: { 0: 'The audio is created.', 1: 'A voice, ffmpeg or the sample show has a problem.' },
} satisfies Command;

export const MAINTAINER_COMMANDS: readonly Command[] = [
  TEST,
  TEST_E2E,
  PREPACK,
  BENCH,
  IMPORTS,
  CHECK_FEED,
  CHECK_BUILDS,
  CHECK_HOSTS,
  CHECK_WEBKIT,
  SAMPLE_AUDIO,
];
