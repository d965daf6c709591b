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
  let isAnswered = false;
  const workers: Promise<unknown>[] = [];
  const pool = workerPool<number, Answer>({
    start: () => {
      const worker = start();
      worker.on('message', (answers: unknown[]) => (isAnswered ||= answers.length > 0));
      workers.push(new Promise((end) => worker.once('exit', end)));
      return worker;
    },
    // This thread waits, so that the worker has time to take some.
    here: async (job) => {
      const hasEnded = Promise.race(workers).then(() => true);
      while (workers.length > 0 && !isAnswered) {
        if (await Promise.race([hasEnded, new Promise((end) => setTimeout(end, 5, false))])) break;
      }
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
