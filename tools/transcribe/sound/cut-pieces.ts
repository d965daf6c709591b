import { LEVEL_SECONDS, type Levels } from './loudness';
import { joinSpans, type Span } from './span';

/** Changes with every change of the rules below; pieces of an older cutter are not used. */
export const CUTTER = 'cutter-1';

/** A part of the audio that an engine recognizes at once. */
export type Piece = Span & {
  /** Seconds of voice in it. */
  readonly voiceSeconds: number;
};

const JOIN_SECONDS = 0.3;
/** A longer pause ends a piece. */
const PAUSE_SECONDS = 2;
const SHORTEST = 5;
const LONGEST = 20;
/** Sound before and after the voice, so that no first or last letter is lost. */
const PADDING = 0.2;
/** A short piece takes in voice that follows within this time. */
const NEAR_SECONDS = 8;
/** Length of the quiet place at which voice without a pause is cut. */
const QUIET_LEVELS = 10;

/**
 * Cuts audio into pieces of 5 to 20 s that follow the voice: at pauses where there are any, else
 * at the quietest place. Only voice that stands alone makes a shorter piece.
 *
 * @param voice Spans with voice, in order.
 * @returns Pieces in order with up to 200 ms of padding; none overlaps another.
 */
export function cutPieces(
  voice: readonly Span[],
  levels: Levels,
  durationSeconds: number,
): Piece[] {
  const spans = joinSpans(voice, JOIN_SECONDS).flatMap((span) => cutLong(span, levels));
  const cuts = mergeShort(groupsOf(spans).flatMap(splitGroup));
  return cuts.map((cut, at) => ({
    from: Math.max(0, cut.from - padding(cuts[at - 1]?.to, cut.from)),
    to: Math.min(durationSeconds, cut.to + padding(cut.to, cuts[at + 1]?.from)),
    voiceSeconds: cut.voiceSeconds,
  }));
}

/** Half of the gap between two pieces at most. */
function padding(before: number | undefined, after: number | undefined): number {
  if (before === undefined || after === undefined) return PADDING;
  return Math.max(0, Math.min(PADDING, (after - before) / 2));
}

/** Cuts a span that is too long at its quietest places. */
function cutLong({ from, to }: Span, levels: Levels): Span[] {
  if (to - from <= LONGEST) return [{ from, to }];
  // What remains must not be shorter than a piece.
  const at = quietestIn(levels, from + SHORTEST, Math.min(from + LONGEST, to - SHORTEST));
  return [{ from, to: at }, ...cutLong({ from: at, to }, levels)];
}

/** The middle of the quietest tenth of a second between two times. */
export function quietestIn(levels: Levels, from: number, to: number): number {
  let best = Infinity;
  let place = (from + to) / 2;
  const last = Math.round(to / LEVEL_SECONDS) - QUIET_LEVELS;
  for (let at = Math.round(from / LEVEL_SECONDS); at <= last; at += 1) {
    const sum = levels.subarray(at, at + QUIET_LEVELS).reduce((all, one) => all + one, 0);
    if (sum < best) {
      best = sum;
      place = (at + QUIET_LEVELS / 2) * LEVEL_SECONDS;
    }
  }
  return place;
}

function groupsOf(spans: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    const end = last?.at(-1)?.to;
    if (last === undefined || end === undefined || span.from - end >= PAUSE_SECONDS) {
      groups.push([span]);
    } else last.push(span);
  }
  return groups;
}

/** Splits a group that is too long at its widest pauses. */
function splitGroup(spans: readonly Span[]): Piece[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last.to - first.from <= LONGEST) return [pieceOf(spans)];
  let cut = 0;
  let widest = -1;
  for (let at = 1; at < spans.length; at += 1) {
    const before = spans[at - 1]?.to ?? 0;
    const [own, rest] = [before - first.from, last.to - (spans[at]?.from ?? 0)];
    if (own > LONGEST) break;
    const pause = (spans[at]?.from ?? 0) - before;
    // A cut near the beginning or the end leaves a piece that is too short.
    const width = own < SHORTEST || rest < SHORTEST ? pause - PAUSE_SECONDS : pause;
    if (width >= widest) [widest, cut] = [width, at];
  }
  cut = Math.max(1, cut);
  return [pieceOf(spans.slice(0, cut)), ...splitGroup(spans.slice(cut))];
}

function pieceOf(spans: readonly Span[]): Piece {
  return {
    from: spans[0]?.from ?? 0,
    to: spans.at(-1)?.to ?? 0,
    voiceSeconds: spans.reduce((sum, { from, to }) => sum + to - from, 0),
  };
}

/** Joins short pieces with a neighbour, as engines know more with context. */
function mergeShort(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    const isShort = (one: Span) => one.to - one.from < SHORTEST;
    const fits =
      last !== undefined &&
      (isShort(last) || isShort(piece)) &&
      piece.from - last.to < NEAR_SECONDS &&
      piece.to - last.from <= LONGEST;
    if (!fits) merged.push(piece);
    else {
      const voiceSeconds = last.voiceSeconds + piece.voiceSeconds;
      merged[merged.length - 1] = { from: last.from, to: piece.to, voiceSeconds };
    }
  }
  return merged;
}
