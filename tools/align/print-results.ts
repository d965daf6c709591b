import { printTable } from '@/tools/table';
import type { Outcome, Result } from './align-all';

const COLUMNS = ['episode', 'level', 'suspect', 's/min', 'memory', ''];

/** Prints the result for each episode. */
export function printResults(results: readonly Result[]): void {
  if (results.length === 0) return;
  printTable('Timings', COLUMNS, results.map(rowOf));
}

export function rowOf({ slug, outcome }: Result): string[] {
  switch (outcome.kind) {
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
