import { printTable } from '@/tools/table';
import type { Outcome, Result } from './align-all';

const COLUMNS = ['episode', 'level', 'suspect', 's/min', 'memory', ''];

/** Prints the result for each episode. */
export function printResults(results: readonly Result[]): void {
  const shown = results.filter(({ outcome }) => outcome.kind !== 'recognized');
  if (shown.length > 0) printTable('Timings', COLUMNS, shown.map(rowOf));
  for (const line of [leftAlone(results), timedElsewhere(results)]) {
    if (line !== null) console.log(line);
  }
}

/** Says how many episodes have times of a recognizer, and how to measure one anew; else `null`. */
export function leftAlone(results: readonly Result[]): string | null {
  const recognized = results.filter(({ outcome }) => outcome.kind === 'recognized');
  const [first] = recognized;
  if (first === undefined) return null;
  const what =
    recognized.length === 1
      ? '1 episode has its times from npm run transcribe and was'
      : `${recognized.length} episodes have their times from npm run transcribe and were`;
  return `${what} left alone. To measure one anew, name it: npm run align ${first.slug}`;
}

/**
 * Says what to do about times from a file beside an episode, which the build takes before those of
 * `align`; `null` if there are none.
 */
export function timedElsewhere(results: readonly Result[]): string | null {
  const timed = results.flatMap(({ slug, outcome }) =>
    outcome.kind === 'timed' ? [{ slug, ...outcome }] : [],
  );
  const [first] = timed;
  if (first === undefined) return null;
  const { slug, file, hasText } = first;
  const what =
    timed.length === 1
      ? `${slug} has its times from ${file}`
      : `${timed.length} episodes have their times from files beside them`;
  const text = hasText ? '' : `put its text below \`## Transcript\` in ${slug}.md and `;
  const which = timed.length === 1 ? 'them' : `those of ${slug}`;
  return `${what}, so there is nothing to align. To have ${which} measured anew, ${text}remove ${file}.`;
}

export function rowOf({ slug, outcome }: Result): string[] {
  switch (outcome.kind) {
    case 'recognized':
      return [slug, '-', '', '', '', 'times from npm run transcribe'];
    case 'timed':
      return [slug, '-', '', '', '', `times from ${outcome.file}`];
    case 'current':
      return [slug, ...known(outcome.head), '', '', 'up to date'];
    case 'aligned':
      return [
        slug,
        ...known(outcome.head),
        (outcome.seconds / outcome.audioMinutes).toFixed(1),
        `${(outcome.peakBytes / 1e9).toFixed(1)} GB`,
        outcome.why ?? '',
      ];
    case 'left out':
    case 'failed':
      return [slug, '-', '', '', '', `${outcome.kind}: ${outcome.why}`];
    default:
      return outcome satisfies never;
  }
}

type Known = Pick<Extract<Outcome, { kind: 'current' }>['head'], 'level' | 'suspectShare'>;

function known({ level, suspectShare }: Known): [string, string] {
  return [level, `${(suspectShare * 100).toFixed(1)} %`];
}
