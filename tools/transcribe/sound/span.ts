/** A stretch of audio in seconds from its start. */
export type Span = { readonly from: number; readonly to: number };

/** Joins spans with less than `gap` seconds between them. They must be in order. */
export function joinSpans(spans: readonly Span[], gap: number): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || span.from - last.to >= gap) joined.push(span);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return joined;
}

/** Seconds that a span has in common with spans that do not overlap each other. */
export function overlapWith({ from, to }: Span, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, one) => sum + Math.max(0, Math.min(to, one.to) - Math.max(from, one.from)),
    0,
  );
}
