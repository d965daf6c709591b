/** Speeds that the player offers. */
export const PLAYBACK_RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** Slowest and fastest speed. */
export const [SLOWEST, FASTEST] = [PLAYBACK_RATES[0], PLAYBACK_RATES[8]];

/** Speeds in between come in these steps. */
export const RATE_STEP = 0.05;

/** The nearest speed that the player plays. */
export function validRate(rate: number): number {
  const steps = 1 / RATE_STEP;
  return Math.round(Math.min(Math.max(SLOWEST, rate), FASTEST) * steps) / steps;
}
