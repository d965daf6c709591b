/** Seconds of work per minute of audio, before the speed of this machine is known. */
const INITIAL_RATE = 3;

/** Share of the work that is complete when a stage of the engine begins. */
const DONE_AT: Readonly<Record<string, number>> = { 'klatt voice': 0.48, features: 0.93 };

/** Estimates the duration of the work from the work so far. Seconds, except for the minutes. */
export type Estimate = {
  /** Work for this amount of audio. */
  seconds(audioMinutes: number): number;
  /** Updates the estimate at a stage of the current episode. */
  stage(name: string, audioMinutes: number, elapsed: number): void;
  /** Updates the estimate after a completed episode. */
  done(audioMinutes: number, elapsed: number): void;
};

export function createEstimate(): Estimate {
  let perMinute = INITIAL_RATE;
  return {
    seconds: (audioMinutes) => audioMinutes * perMinute,
    stage(name, audioMinutes, elapsed) {
      const share = DONE_AT[name];
      if (share !== undefined) perMinute = elapsed / share / audioMinutes;
    },
    done(audioMinutes, elapsed) {
      perMinute = elapsed / audioMinutes;
    },
  };
}
