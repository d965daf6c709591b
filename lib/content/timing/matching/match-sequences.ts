import { matchTable } from './match-table';
import { risingAnchors, type Anchor } from './rising-anchors';
import type { SequenceWindow } from './sequence-window';

/**
 * Number of consecutive items in an anchor. Longer anchors are safer, shorter ones more frequent.
 */
const ANCHOR_LENGTHS = [8, 4, 2, 1];
/** With fewer pairs, a table of all pairs is cheaper than anchors. */
const SMALL_TABLE = 4096;

/**
 * Finds the items that two sequences have in common, in order, as `diff` does for lines:
 * items that are added, missing or different do not affect the matches after them.
 *
 * Runs of items that occur once in each sequence are anchors: first of eight items, then
 * shorter ones between those. Where no anchor is left, the longest common subsequence is
 * used. Two sequences of 30,000 words take well below a second.
 *
 * @returns For each item of the first sequence its index in the second; -1 if it has none.
 * @see https://bramcohen.livejournal.com/73318.html patience diff
 */
export function matchSequences(first: readonly string[], second: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  const a = Int32Array.from(first, (item) => numberOf(item, numbers));
  const b = Int32Array.from(second, (item) => numberOf(item, numbers));
  const match = new Int32Array(a.length).fill(-1);
  const todo: [SequenceWindow, number][] = [
    [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }, 0],
  ];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const window = withoutEnds(a, b, next[0], match);
    if (isEmpty(window)) continue;
    let size = cellsOf(window) <= SMALL_TABLE ? ANCHOR_LENGTHS.length : next[1];
    let anchors: Anchor[] = [];
    while (anchors.length === 0 && size < ANCHOR_LENGTHS.length) {
      anchors = risingAnchors(a, b, window, ANCHOR_LENGTHS[size] ?? 1);
      if (anchors.length === 0) size += 1;
    }
    if (anchors.length === 0) matchTable(a, b, window, match);
    else {
      const between = windowsBetween(window, anchors, ANCHOR_LENGTHS[size] ?? 1, match);
      todo.push(...between.map((one): [SequenceWindow, number] => [one, size]));
    }
  }
  joinPhrases(a, b, match);
  return match;
}

function numberOf(item: string, numbers: Map<string, number>): number {
  const known = numbers.get(item);
  if (known !== undefined) return known;
  numbers.set(item, numbers.size);
  return numbers.size - 1;
}

function isEmpty({ fromA, toA, fromB, toB }: SequenceWindow): boolean {
  return fromA >= toA || fromB >= toB;
}

function cellsOf({ fromA, toA, fromB, toB }: SequenceWindow): number {
  return (toA - fromA) * (toB - fromB);
}

/** Matches the common start and end of both sequences. */
function withoutEnds(
  a: Int32Array,
  b: Int32Array,
  window: SequenceWindow,
  match: Int32Array,
): SequenceWindow {
  let { fromA, toA, fromB, toB } = window;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) match[fromA++] = fromB++;
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) match[--toA] = --toB;
  return { fromA, toA, fromB, toB };
}

/** Matches the anchors, and returns the windows between them. */
function windowsBetween(
  { fromA, toA, fromB, toB }: SequenceWindow,
  anchors: readonly Anchor[],
  length: number,
  match: Int32Array,
): SequenceWindow[] {
  const windows: SequenceWindow[] = [];
  let [a, b] = [fromA, fromB];
  for (const anchor of anchors) {
    if (anchor.a > a && anchor.b > b) {
      windows.push({ fromA: a, toA: anchor.a, fromB: b, toB: anchor.b });
    }
    // Anchors may overlap; match each item only once.
    for (let step = 0; step < length; step += 1) {
      if (anchor.a + step < a || anchor.b + step < b) continue;
      match[anchor.a + step] = anchor.b + step;
    }
    a = Math.max(a, anchor.a + length);
    b = Math.max(b, anchor.b + length);
  }
  windows.push({ fromA: a, toA, fromB: b, toB });
  return windows;
}

/**
 * Moves the match of a single item to an equal item directly before the next phrase: in
 * "the … the end", the second "the" is matched.
 */
function joinPhrases(a: Int32Array, b: Int32Array, match: Int32Array): void {
  let next = a.length;
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const index = match[at] ?? -1;
    if (index === -1) continue;
    const isAlone = at === 0 || match[at - 1] !== index - 1;
    const nextIndex = match[next] ?? -1;
    const item = a[at];
    if (isAlone && nextIndex > 0 && a[next - 1] === item && b[nextIndex - 1] === item) {
      match[at] = -1;
      match[next - 1] = nextIndex - 1;
      next -= 1;
    } else next = at;
  }
}
