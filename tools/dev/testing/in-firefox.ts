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
] as const;

/** Of these, the ones that do not, by their titles. */
export const NOT_IN_FIREFOX = new RegExp(
  [
    // Driven over WebDriver BiDi, a double click is two clicks.
    'double click',
    'does nothing when it selects text',
    // What a test asks the page counts as a click there, sometimes before the page's own script.
    'a play without a click is refused',
    // Firefox goes to what has come already, and all has.
    'without Range does not throw',
    // The reference was run there; each time would take too long.
    'the native engine',
    // A request that a test answers with a changed answer takes seconds there.
    'the text has changed since it was timed',
    'says so, and marks paragraphs',
    // It waits until the network rests, of which Firefox tells too early.
    'shows them, and they can be switched off',
    // They wait for Chromium to use up what it has fetched; firefox.spec.ts has its own.
    'a network that is gone',
    'a server that stops sending',
    'never sends a byte',
    // Nothing of a browser is in these; each takes seconds there.
    'put in order, and survive a reload',
    'past what was heard',
    'left in peace',
    'who does not wish to know',
    'stops before the show goes on',
  ].join('|'),
);
