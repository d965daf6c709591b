import { leafText, type InlineRun } from '@/lib/content/repair/inline-runs';
import { STAMP_END, STAMP_START } from '@/lib/content/repair/placeholders';
import type { Clock } from './clock-forms';

/** Writes the stamps of a line in the one form that the build reads. */
export function replaceRanges(line: readonly InlineRun[], clocks: readonly Clock[]): InlineRun[] {
  let at = 0;
  return line.flatMap((atom) => {
    const text = leafText(atom.leaf);
    const start = at;
    at += text.length;
    const own = clocks.filter(({ from, to }) => from < at && to > start);
    return own.length === 0 ? [atom] : piecesOf(atom, text, start, own);
  });
}

function piecesOf(
  atom: InlineRun,
  text: string,
  start: number,
  clocks: readonly Clock[],
): InlineRun[] {
  const { position } = atom.leaf;
  const pieces: InlineRun[] = [];
  const add = (value: string, marks: InlineRun['marks']): void => {
    if (value !== '') pieces.push({ leaf: { type: 'text', value, position }, marks });
  };
  let done = 0;
  for (const { from, to, written } of clocks) {
    add(text.slice(done, Math.max(done, from - start)), atom.marks);
    // One that reaches over several atoms, as in `([12:05](…))`, stands in its first.
    const marks = atom.marks.filter(({ type }) => type !== 'link');
    if (from >= start) add(STAMP_START + written + STAMP_END, marks);
    done = Math.min(text.length, to - start);
  }
  add(text.slice(done), atom.marks);
  return pieces;
}
