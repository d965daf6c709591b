/** Positions in one episode that the listener has left by a jump. Times are seconds. */
export type Jumps = {
  readonly trackId: string;
  /** Newest first. */
  readonly earlier: readonly number[];
  /** The position to offer now; `null` once the offer has been shown long enough. */
  readonly offered: number | null;
};

export const NO_JUMPS: Jumps = Object.freeze({ trackId: '', earlier: [], offered: null });

/** Most positions that are kept. */
const KEPT = 5;

/** Positions nearer than this count as the same. */
const SAME_SECONDS = 5;

/** Nearer than this to the start of an episode, there is nothing to go back to. */
const BEGUN_SECONDS = 5;

/** The jumps after one from a position of an episode to another one. */
export function jumpFrom(jumps: Jumps, trackId: string, from: number): Jumps {
  if (from < BEGUN_SECONDS) return jumps;
  const before = jumps.trackId === trackId ? jumps.earlier : [];
  const others = before.filter((position) => Math.abs(position - from) > SAME_SECONDS);
  return { trackId, earlier: [from, ...others].slice(0, KEPT), offered: from };
}

/** The jumps after the listener has returned to a position. */
export function returnTo(jumps: Jumps, position: number): Jumps {
  const earlier = jumps.earlier.filter((other) => other !== position);
  return { ...jumps, earlier, offered: null };
}

/** The jumps once the newest position is not offered any more. */
export function withoutOffer(jumps: Jumps): Jumps {
  return jumps.offered === null ? jumps : { ...jumps, offered: null };
}
