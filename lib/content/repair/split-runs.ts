import type { Text } from 'mdast';
import { leafText, withText, type InlineRun } from './inline-runs';

/**
 * Splits runs of text at each match of a pattern.
 *
 * @param pattern Must be one capturing group, so that `split` keeps the matches.
 * @returns The runs, with each match as a run of its own, and the set of matches.
 */
export function cutAt(
  runs: readonly InlineRun[],
  pattern: RegExp,
): { readonly runs: InlineRun[]; readonly hits: ReadonlySet<InlineRun> } {
  const hits = new Set<InlineRun>();
  const cut = runs.flatMap((run) => {
    const { leaf, marks } = run;
    if (leaf.type !== 'text') return [run];
    let { position } = leaf;
    const pieces = leaf.value.split(pattern).map((value, index) => {
      const piece: InlineRun = { leaf: { ...leaf, value, position }, marks };
      position = positionAfter(position, value);
      if (index % 2 === 1) hits.add(piece);
      return piece;
    });
    return pieces.filter(({ leaf }) => leaf.type === 'text' && leaf.value !== '');
  });
  return { runs: cut, hits };
}

/** The position after a text. Only its line is correct, which is all that problems need. */
function positionAfter(position: Text['position'], text: string): Text['position'] {
  const lines = text.split('\n').length - 1;
  if (position === undefined || lines === 0) return position;
  return { ...position, start: { ...position.start, line: position.start.line + lines } };
}

/** Splits a paragraph into lines, each with the break that ends it. */
export function linesOf(runs: readonly InlineRun[]): InlineRun[][] {
  const cut = cutAt(runs, /(\n)/);
  const lines: InlineRun[][] = [[]];
  for (const run of cut.runs) {
    lines.at(-1)?.push(run);
    if (cut.hits.has(run) || run.leaf.type === 'break') lines.push([]);
  }
  return lines.filter((line) => line.length > 0);
}

/** Removes white space at both ends. */
export function trimmed(runs: readonly InlineRun[]): InlineRun[] {
  return splitSpace(runs).content;
}

/** Splits runs into leading white space, content, and trailing white space. */
export function splitSpace(
  runs: readonly InlineRun[],
): Record<'before' | 'content' | 'after', InlineRun[]> {
  const from = runs.findIndex(hasContent);
  const to = runs.findLastIndex(hasContent);
  const [first, last] = [runs[from], runs[to]];
  if (first === undefined || last === undefined)
    return { before: [...runs], content: [], after: [] };
  const [start] = contentRange(first);
  const [, end] = contentRange(last);
  return {
    before: [...runs.slice(0, from), ...pieceOf(first, 0, start)],
    content: runs
      .slice(from, to + 1)
      .flatMap((run) => pieceOf(run, run === first ? start : 0, run === last ? end : Infinity)),
    after: [...pieceOf(last, end, Infinity), ...runs.slice(to + 1)],
  };
}

/** The start of the first character that is not white space, and the end of the last one. */
function contentRange({ leaf }: InlineRun): readonly [number, number] {
  if (leaf.type !== 'text') return [0, Infinity];
  return [leaf.value.length - leaf.value.trimStart().length, leaf.value.trimEnd().length];
}

/** A part of a run. Only text can be cut; other leaves are kept or dropped as a whole. */
function pieceOf(run: InlineRun, from: number, to: number): InlineRun[] {
  if (run.leaf.type !== 'text') return from === 0 && to > 0 ? [run] : [];
  const piece = withText(run, (text) => text.slice(from, to));
  return leafText(piece.leaf) === '' ? [] : [piece];
}

function hasContent({ leaf }: InlineRun): boolean {
  return leaf.type === 'text' ? leaf.value.trim() !== '' : leaf.type !== 'break';
}

/** Removes a number of characters from the start, then white space at both ends. */
export function withoutStart(runs: readonly InlineRun[], count: number): InlineRun[] {
  let remaining = count;
  const rest = runs.flatMap((run) => {
    const { length } = leafText(run.leaf);
    const cut = Math.min(remaining, length);
    remaining -= cut;
    if (run.leaf.type === 'text') return [withText(run, (text) => text.slice(cut))];
    return cut > 0 && cut === length ? [] : [run];
  });
  return trimmed(rest);
}
