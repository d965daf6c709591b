import { writeFile } from 'node:fs/promises';

/** Names a file in the environment: a build writes there how long its stages took. */
export const STAGES_FILE = 'VERBATIM_STAGES';

/** Parts of a build, in their order. */
export const STAGES = [
  'reading',
  'next',
  'files',
  'search index',
  'finishing',
  'embeds',
  'pictures',
] as const;

export type Stage = (typeof STAGES)[number];

/** Seconds of each stage that there was. */
export type StageSeconds = Partial<Record<Stage, number>>;

/** Takes the time of what is done in a stage; one that comes again counts on. */
export type StageClock = {
  time<T>(stage: Stage, work: () => Promise<T>): Promise<T>;
  seconds(): StageSeconds;
};

export function createStageClock(now: () => number = () => performance.now()): StageClock {
  const seconds: StageSeconds = {};
  return {
    async time(stage, work) {
      const start = now();
      try {
        return await work();
      } finally {
        seconds[stage] = (seconds[stage] ?? 0) + (now() - start) / 1000;
      }
    },
    seconds: () => ({ ...seconds }),
  };
}

/** Tells a bench that asked for it in the environment; nobody else. */
export async function tellStages(clock: StageClock): Promise<void> {
  const file = process.env[STAGES_FILE];
  if (file !== undefined) await writeFile(file, JSON.stringify(clock.seconds()));
}
