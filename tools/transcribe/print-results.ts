import { formatClock } from '@/lib/time/format-clock';
import { printTable } from '@/tools/table';
import type { Result } from './run-transcribe';

const COLUMNS = ['episode', 'audio', 'words', 'doubts', 'gaps', ''];

/** Prints what became of each episode. */
export function printResults(results: readonly Result[]): void {
  if (results.length === 0) return;
  printTable('Transcripts', COLUMNS, results.map(rowOf));
}

export function rowOf({ slug, outcome }: Result): string[] {
  switch (outcome.kind) {
    case 'written':
      return [
        slug,
        formatClock(outcome.durationSeconds),
        `${outcome.words}`,
        `${outcome.doubtful}`,
        `${outcome.gaps}`,
        outcome.isUnrated ? 'written; unsure sentences are not marked' : 'written',
      ];
    case 'unfinished':
      return [slug, '-', '', '', '', 'the time was over; the next run goes on'];
    case 'refused':
      return [slug, '-', '', '', '', `left out: ${outcome.why}`];
    case 'failed':
      return [slug, '-', '', '', '', `failed: ${outcome.why}`];
    default:
      return outcome satisfies never;
  }
}
