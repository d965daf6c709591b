/** Seconds of work for a minute of audio, before anything is known of this machine. */
const FIRST_GUESS = 3;

/** How much of the work is done when a stage of the engine begins. */
const DONE_AT: Readonly<Record<string, number>> = { 'klatt voice': 0.48, features: 0.93 };

/** How long things take, learnt while they run. All numbers are seconds, but for the minutes. */
export type Estimate = {
  /** Work for so much audio. */
  seconds(audioMinutes: number): number;
  /** Learns from an episode that is being worked on. */
  stage(name: string, audioMinutes: number, elapsed: number): void;
  /** Learns from one that is done. */
  done(audioMinutes: number, elapsed: number): void;
};

export function createEstimate(): Estimate {
  let perMinute = FIRST_GUESS;
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
