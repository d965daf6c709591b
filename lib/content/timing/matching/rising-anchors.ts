import type { SequenceWindow } from './sequence-window';

/** Equal items in both sequences, with their start in each. */
export type Anchor = { readonly a: number; readonly b: number };

/** Runs of items that occur once in each sequence, in the order of both. */
export function risingAnchors(
  a: Int32Array,
  b: Int32Array,
  window: SequenceWindow,
  length: number,
): Anchor[] {
  const inA = uniqueRuns(a, window.fromA, window.toA, length);
  const inB = uniqueRuns(b, window.fromB, window.toB, length);
  const anchors: Anchor[] = [];
  for (const [key, at] of inA) {
    const other = inB.get(key);
    if (at >= 0 && other !== undefined && other >= 0) anchors.push({ a: at, b: other });
  }
  return longestRising(anchors);
}

/** The position of each run of items; -1 if it occurs more than once. */
function uniqueRuns(
  sequence: Int32Array,
  from: number,
  to: number,
  length: number,
): Map<number | string, number> {
  const positions = new Map<number | string, number>();
  for (let at = from; at + length <= to; at += 1) {
    const key = length === 1 ? (sequence[at] ?? -1) : sequence.subarray(at, at + length).join();
    positions.set(key, positions.has(key) ? -1 : at);
  }
  return positions;
}

/** The longest chain of anchors that ascend in both sequences; in the first they already do. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  /** For each length, the last anchor of the chain of that length that ends lowest. */
  const ends: number[] = [];
  const before = new Int32Array(anchors.length).fill(-1);
  anchors.forEach(({ b }, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? -1]?.b ?? Infinity) < b) low = middle + 1;
      else high = middle;
    }
    before[at] = ends[low - 1] ?? -1;
    ends[low] = at;
  });
  const chain: Anchor[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const anchor = anchors[at];
    if (anchor !== undefined) chain.push(anchor);
  }
  return chain.reverse();
}
