/** Ranges of neighbours that are marked; `to` is exclusive. */
export function joinRanges(marked: readonly boolean[]): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  marked.forEach((isMarked, at) => {
    if (!isMarked) return;
    const last = ranges.at(-1);
    if (last !== undefined && last.to === at) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  });
  return ranges;
}
