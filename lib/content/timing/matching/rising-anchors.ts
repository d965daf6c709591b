import type { RowWindow } from './sequence-window';

/** The same items in both rows: where they begin in each. */
export type Anchor = { readonly a: number; readonly b: number };

/** Runs of items that each row has once, in the order that both agree on. */
export function risingAnchors(
  a: Int32Array,
  b: Int32Array,
  window: RowWindow,
  length: number,
): Anchor[] {
  const inA = singles(a, window.fromA, window.toA, length);
  const inB = singles(b, window.fromB, window.toB, length);
  const anchors: Anchor[] = [];
  for (const [key, at] of inA) {
    const other = inB.get(key);
    if (at >= 0 && other !== undefined && other >= 0) anchors.push({ a: at, b: other });
  }
  return longestRising(anchors);
}

/** Where each run of items stands; -1 when it stands more than once. */
function singles(
  row: Int32Array,
  from: number,
  to: number,
  length: number,
): Map<number | string, number> {
  const places = new Map<number | string, number>();
  for (let at = from; at + length <= to; at += 1) {
    const key = length === 1 ? (row[at] ?? -1) : row.subarray(at, at + length).join();
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The most anchors whose places rise in both rows; those of the first one rise already. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  /** By length: the chain of that length that ends lowest, by its last anchor. */
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
