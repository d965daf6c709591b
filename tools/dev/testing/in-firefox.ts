/** The end-to-end tests that run in Firefox as well. */
export const IN_FIREFOX = [
  'engine.spec.ts',
  'engine-faults.spec.ts',
  'faults.spec.ts',
  'firefox.spec.ts',
  'follow.spec.ts',
  'listen.spec.ts',
  'lock-screen.spec.ts',
  'queue.spec.ts',
  'transcript-actions.spec.ts',
] as const;

/** Matches the titles of the tests in these files that do not run in Firefox. */
export const NOT_IN_FIREFOX = new RegExp(
  [
    // WebDriver BiDi turns a double click into two clicks.
    'double click',
    'plays nothing if it selects text',
    // In Firefox, a script that a test evaluates counts as a click.
    'playback without a click is refused',
    // Firefox can seek within the loaded audio, which is the whole file here.
    'without Range does not move',
    // The reference engine ran in Firefox before; each run would take too long.
    'the native engine',
    // A response that a test changes takes seconds in Firefox.
    'the text has changed since it was timed',
    'if the audio is not the timed one',
    // Firefox reports an idle network too early.
    'shows the shortcuts, and a checkbox switches them off',
    // These tests wait until Chromium has played its buffer; firefox.spec.ts has its own.
    'without a network',
    'a server that stops sending',
    'never sends a byte',
    // These tests do not depend on the browser, and each takes seconds in Firefox.
    'reordered, and kept over a reload',
    'without played episodes',
    'if the listener switches Autoplay off',
    'unless the listener switches it on',
    'takes precedence over the next episode',
  ].join('|'),
);
