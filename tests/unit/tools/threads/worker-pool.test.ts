import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { workerPool } from '@/tools/threads/worker-pool';

type Answer = { readonly job: number; readonly by: 'here' | 'worker' };

/** A worker that runs an expression for each `job`. */
function workerWith(answer: string): Worker {
  const program = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', (jobs) => parentPort.postMessage(jobs.map((job) => ${answer})));
    parentPort.postMessage([]);`;
  return new Worker(program, { eval: true });
}

const JOBS = Array.from({ length: 20 }, (_, at) => at);

async function answersOf(start: () => Worker, least = 1): Promise<readonly Answer[]> {
  const firstAnswers: Promise<void>[] = [];
  const pool = workerPool<number, Answer>({
    start: () => {
      const worker = start();
      firstAnswers.push(
        new Promise((resolve) => {
          worker.on('message', (answers: unknown[]) => answers.length > 0 && resolve());
          worker.once('exit', () => resolve());
        }),
      );
      return worker;
    },
    // This thread waits, so that the worker has time to take some.
    here: async (job) => {
      await Promise.all(firstAnswers);
      return { job, by: 'here' };
    },
    least,
  });
  try {
    return await Promise.all(JOBS.map(pool.run));
  } finally {
    await pool.close();
  }
}

it('shares the jobs with a worker, and keeps their order', async () => {
  const answers = await answersOf(() => workerWith(`({ job, by: 'worker' })`));
  expect(answers.map(({ job }) => job)).toEqual(JOBS);
  expect(new Set(answers.map(({ by }) => by))).toEqual(new Set(['here', 'worker']));
});

it('does here what a worker gives back', async () => {
  const answers = await answersOf(() => workerWith(`job % 2 === 0 ? null : { job, by: 'worker' }`));
  expect(answers.map(({ job }) => job)).toEqual(JOBS);
  const byWorker = answers.filter(({ by }) => by === 'worker');
  expect(byWorker.map(({ job }) => job % 2)).toEqual(byWorker.map(() => 1));
});

it.each([
  ['cannot start', () => new Worker('throw new Error()', { eval: true })],
  ['ends in the middle of its work', () => workerWith('process.exit()')],
])('does all jobs if a worker %s', async (_what, start) => {
  const answers = await answersOf(start);
  expect(answers).toEqual(JOBS.map((job) => ({ job, by: 'here' })));
});

it('starts no worker for few jobs', async () => {
  const answers = await answersOf(() => {
    throw new Error('It is not worth it.');
  }, JOBS.length + 1);
  expect(answers).toHaveLength(JOBS.length);
});

it('fails with the error of a job', async () => {
  const pool = workerPool<number, number>({
    start: () => workerWith('job'),
    here: (job) => {
      throw new Error(`Job ${job} failed.`);
    },
    least: 2,
  });
  await expect(pool.run(1)).rejects.toThrow('Job 1 failed.');
  await pool.close();
});
