import { leafText, type InlineRun } from '@/lib/content/repair/inline-runs';
import { STAMP_END, STAMP_START } from '@/lib/content/repair/placeholders';
import type { Clock } from './clock-forms';

/** Rewrites the stamps of a line in the form that the rest of the build reads. */
export function replaceClocks(line: readonly InlineRun[], clocks: readonly Clock[]): InlineRun[] {
  let at = 0;
  return line.flatMap((run) => {
    const text = leafText(run.leaf);
    const start = at;
    at += text.length;
    const own = clocks.filter(({ from, to }) => from < at && to > start);
    return own.length === 0 ? [run] : piecesOf(run, text, start, own);
  });
}

function piecesOf(
  run: InlineRun,
  text: string,
  start: number,
  clocks: readonly Clock[],
): InlineRun[] {
  const { position } = run.leaf;
  const pieces: InlineRun[] = [];
  const add = (value: string, marks: InlineRun['marks']): void => {
    if (value !== '') pieces.push({ leaf: { type: 'text', value, position }, marks });
  };
  let done = 0;
  for (const { from, to, written } of clocks) {
    add(text.slice(done, Math.max(done, from - start)), run.marks);
    // A stamp that spans several runs, as in `([12:05](…))`, is written into the first.
    const marks = run.marks.filter(({ type }) => type !== 'link');
    if (from >= start) add(STAMP_START + written + STAMP_END, marks);
    done = Math.min(text.length, to - start);
  }
  add(text.slice(done), run.marks);
  return pieces;
}
