import { writeFile } from 'node:fs/promises';

/** Environment variable with the path of a file to which a build writes its stage times. */
export const STAGES_FILE = 'VERBATIM_STAGES';

/** Stages of a build, which can overlap: while Next works, the build does the others. */
export const STAGES = [
  'reading',
  'pages',
  'next',
  'files',
  'search index',
  'finishing',
  'embeds',
  'pictures',
] as const;

export type Stage = (typeof STAGES)[number];

/** Seconds of each stage that ran. */
export type StageSeconds = Partial<Record<Stage, number>>;

/** Measures the stages of a build; a repeated stage adds to its time. */
export type StageClock = {
  time<T>(stage: Stage, work: () => T | Promise<T>): Promise<T>;
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

/** Writes the times if the environment names a file, as a benchmark does. */
export async function writeStages(clock: StageClock): Promise<void> {
  const file = process.env[STAGES_FILE];
  if (file !== undefined) await writeFile(file, JSON.stringify(clock.seconds()));
}
