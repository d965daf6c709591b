/** A part of each of two rows: from the first item to behind the last one. */
type Window = {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
};

/** How many items in a row make an anchor: long ones deceive least, short ones are found most. */
const ANCHORS = [8, 4, 2, 1];
/** Below this a table of all pairs costs less than anchors. */
const SMALL = 4096;
/** Cells of a table: 4 MB, and some 20 ms. */
const MOST_CELLS = 4_000_000;

/**
 * Finds which items two rows have in common, in their order, as `diff` does for
 * lines: what one of them has more or has otherwise shifts nothing after it.
 *
 * What stands once in each is an anchor: eight items in a row, then fewer and
 * fewer between those; where no anchor is left, the longest row in common. Two rows of 30,000
 * words take well below a second.
 *
 * @returns For each item of the first row its place in the second one; -1 for none.
 * @see https://bramcohen.livejournal.com/73318.html patience diff
 */
export function matchRows(first: readonly string[], second: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  const a = Int32Array.from(first, (item) => numberOf(item, numbers));
  const b = Int32Array.from(second, (item) => numberOf(item, numbers));
  const match = new Int32Array(a.length).fill(-1);
  const todo: [Window, number][] = [[{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }, 0]];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const window = withoutEnds(a, b, next[0], match);
    if (isEmpty(window)) continue;
    let size = cellsOf(window) <= SMALL ? ANCHORS.length : next[1];
    let anchors: Anchor[] = [];
    while (anchors.length === 0 && size < ANCHORS.length) {
      anchors = risingAnchors(a, b, window, ANCHORS[size] ?? 1);
      if (anchors.length === 0) size += 1;
    }
    if (anchors.length === 0) matchTable(a, b, window, match);
    else {
      const between = around(window, anchors, ANCHORS[size] ?? 1, match);
      todo.push(...between.map((one): [Window, number] => [one, size]));
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

function isEmpty({ fromA, toA, fromB, toB }: Window): boolean {
  return fromA >= toA || fromB >= toB;
}

function cellsOf({ fromA, toA, fromB, toB }: Window): number {
  return (toA - fromA) * (toB - fromB);
}

/** Matches what both begin and end with. */
function withoutEnds(a: Int32Array, b: Int32Array, window: Window, match: Int32Array): Window {
  let { fromA, toA, fromB, toB } = window;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) match[fromA++] = fromB++;
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) match[--toA] = --toB;
  return { fromA, toA, fromB, toB };
}

type Anchor = { readonly a: number; readonly b: number };

/** Runs of items that each row has once, in the order that both agree on. */
function risingAnchors(a: Int32Array, b: Int32Array, window: Window, length: number): Anchor[] {
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

/** Matches the anchors, and tells what is left between them. */
function around(
  { fromA, toA, fromB, toB }: Window,
  anchors: readonly Anchor[],
  length: number,
  match: Int32Array,
): Window[] {
  const left: Window[] = [];
  let [a, b] = [fromA, fromB];
  for (const anchor of anchors) {
    if (anchor.a > a && anchor.b > b) {
      left.push({ fromA: a, toA: anchor.a, fromB: b, toB: anchor.b });
    }
    // Runs of anchors overlap; what one has, the next may not take again.
    for (let step = 0; step < length; step += 1) {
      if (anchor.a + step < a || anchor.b + step < b) continue;
      match[anchor.a + step] = anchor.b + step;
    }
    a = Math.max(a, anchor.a + length);
    b = Math.max(b, anchor.b + length);
  }
  left.push({ fromA: a, toA, fromB: b, toB });
  return left;
}

const UP = 1;
const LEFT = 2;
const SAME = 3;

/**
 * The longest row in common, preferring items next to each other. In a window
 * too large for a table only what lies near its diagonal is looked at.
 */
function matchTable(a: Int32Array, b: Int32Array, window: Window, match: Int32Array): void {
  const { fromA, fromB } = window;
  const rows = window.toA - fromA;
  const columns = window.toB - fromB;
  const width = Math.min(columns, Math.max(1, Math.floor(MOST_CELLS / rows)));
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
        const last = at - 1 + start - startOf(row - 1);
        const goesOn = row > 0 && last >= 0 && steps[(row - 1) * width + last] === SAME;
        const same = (above[column] ?? 0) + (goesOn ? 5 : 4);
        if (same > best) [best, step] = [same, SAME];
      }
      scores[column + 1] = best;
      steps[row * width + at] = step;
    }
    // Beyond the edge of the strip nothing better is known.
    scores.fill(scores[start + width] ?? 0, start + width + 1);
    [above, scores] = [scores, above];
  }
  let row = rows - 1;
  let column = columns - 1;
  while (row >= 0 && column >= 0) {
    const at = column - startOf(row);
    const step = at >= width ? LEFT : at < 0 ? UP : steps[row * width + at];
    if (step === SAME) match[fromA + row] = fromB + column;
    if (step !== LEFT) row -= 1;
    if (step !== UP) column -= 1;
  }
}

/**
 * Lets an item that stands alone go with the phrase behind it, where that begins
 * with the same one: in "the … the end" it is the second one that counts.
 */
function joinPhrases(a: Int32Array, b: Int32Array, match: Int32Array): void {
  let next = a.length;
  for (let at = a.length - 1; at >= 0; at -= 1) {
    const place = match[at] ?? -1;
    if (place === -1) continue;
    const isAlone = at === 0 || match[at - 1] !== place - 1;
    const nextPlace = match[next] ?? -1;
    const wanted = a[at];
    if (isAlone && nextPlace > 0 && a[next - 1] === wanted && b[nextPlace - 1] === wanted) {
      match[at] = -1;
      match[next - 1] = nextPlace - 1;
      next -= 1;
    } else next = at;
  }
}
