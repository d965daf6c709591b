import type { SequenceWindow } from './sequence-window';

/** Cells of a table: 4 MB, and about 20 ms. */
const MAX_CELLS = 4_000_000;

const UP = 1;
const LEFT = 2;
const SAME = 3;

/**
 * Matches the longest common subsequence. In a window too large for a complete table, only
 * the strip along its diagonal is searched.
 */
export function matchTable(
  a: Int32Array,
  b: Int32Array,
  window: SequenceWindow,
  match: Int32Array,
): void {
  const { fromA, fromB } = window;
  const rows = window.toA - fromA;
  const columns = window.toB - fromB;
  const width = Math.min(columns, Math.max(1, Math.floor(MAX_CELLS / rows)));
  const slope = rows === 1 ? 0 : (columns - width) / (rows - 1);
  const startOf = (row: number) => Math.round(row * slope);
  const steps = new Uint8Array(rows * width);
  let above = new Int32Array(columns + 1);
  let scores = new Int32Array(columns + 1);
  for (let row = 0; row < rows; row += 1) {
    const start = startOf(row);
    scores.fill(0, 0, start + 1);
    for (let at = 0; at < width; at += 1) {
      const column = start + at;
      const up = above[column + 1] ?? 0;
      const left = scores[column] ?? 0;
      let best = up >= left ? up : left;
      let step = up >= left ? UP : LEFT;
      if (a[fromA + row] === b[fromB + column]) {
        const same = (above[column] ?? 0) + 1;
        if (same > best) [best, step] = [same, SAME];
      }
      scores[column + 1] = best;
      steps[row * width + at] = step;
    }
    // Beyond the edge of the strip no better score is known.
    scores.fill(scores[start + width] ?? 0, start + width + 1);
    [above, scores] = [scores, above];
  }
  followBack(steps, window, width, startOf, match);
}

/** Matches the items on the path from the last items back to the first. */
function followBack(
  steps: Uint8Array,
  { fromA, toA, fromB, toB }: SequenceWindow,
  width: number,
  startOf: (row: number) => number,
  match: Int32Array,
): void {
  let row = toA - fromA - 1;
  let column = toB - fromB - 1;
  while (row >= 0 && column >= 0) {
    const at = column - startOf(row);
    const step = at >= width ? LEFT : at < 0 ? UP : steps[row * width + at];
    if (step === SAME) match[fromA + row] = fromB + column;
    if (step !== LEFT) row -= 1;
    if (step !== UP) column -= 1;
  }
}
