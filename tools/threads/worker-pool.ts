import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';

/** Does jobs in this thread and in others. */
export type WorkerPool<Job, Answer> = {
  readonly run: (job: Job) => Promise<Answer>;
  /** Ends the other threads. */
  readonly close: () => Promise<void>;
};

type Options<Job, Answer> = {
  /**
   * Starts a worker: see `answerJobs`. If it fails, this thread does its jobs.
   */
  readonly start: () => Worker;
  /** Does a job in this thread. */
  readonly here: (job: Job) => Answer | Promise<Answer>;
  /** Jobs after which workers start, since each has to load its program first. */
  readonly least: number;
  /** Jobs that this thread does at the same time, if they wait for files. */
  readonly lanes?: number;
};

type Pending<Job, Answer> = {
  readonly job: Job;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
};

const BATCH = 8;
const MOST_WORKERS = 3;

/**
 * Makes a pool. This thread works, too, so that a worker that cannot start costs time and nothing
 * else.
 */
export function workerPool<Job, Answer>(options: Options<Job, Answer>): WorkerPool<Job, Answer> {
  const { start, here, least, lanes = 1 } = options;
  const queue: Pending<Job, Answer>[] = [];
  const workers: PooledWorker[] = [];
  let count = 0;
  let busy = 0;

  const settle = async ({ job, resolve }: Pending<Job, Answer>) => {
    const answer = Promise.resolve(job).then(here);
    resolve(answer);
    await answer.catch(() => undefined);
  };
  const drain = async () => {
    busy += 1;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      await settle(next);
      // Lets answers of workers and Ctrl-C through.
      await setImmediate();
    }
    busy -= 1;
  };
  return {
    run: (job) =>
      new Promise((resolve) => {
        queue.push({ job, resolve });
        count += 1;
        if (count === least) {
          const others = Math.min(availableParallelism() - 1, MOST_WORKERS);
          workers.push(...Array.from({ length: others }, () => pooled(start(), queue, settle)));
        }
        if (busy < lanes) void drain();
        for (const worker of workers) worker.wake();
      }),
    close: async () => void (await Promise.all(workers.map(({ worker }) => worker.terminate()))),
  };
}

type PooledWorker = {
  readonly worker: Worker;
  /** Gives the worker jobs if it has none. */
  readonly wake: () => void;
};

/** Lets a worker take batches from the queue. */
function pooled<Job, Answer>(
  worker: Worker,
  queue: Pending<Job, Answer>[],
  settle: (pending: Pending<Job, Answer>) => Promise<void>,
): PooledWorker {
  let taken: Pending<Job, Answer>[] = [];
  let isIdle = false;
  const wake = () => {
    if (!isIdle || queue.length === 0) return;
    // From the end, so that both threads do not wait for the same jobs.
    taken = queue.splice(-Math.min(BATCH, Math.ceil(queue.length / 2)));
    isIdle = false;
    worker.ref();
    worker.postMessage(taken.map(({ job }) => job));
  };
  const giveBack = () => {
    for (const one of taken) void settle(one);
    taken = [];
    isIdle = false;
  };
  // It says that it is ready with an empty answer.
  worker.on('message', (answers: readonly (Answer | null)[]) => {
    for (const [at, one] of taken.entries()) {
      const answer = answers[at] ?? null;
      if (answer === null) void settle(one);
      else one.resolve(answer);
    }
    taken = [];
    isIdle = true;
    worker.unref();
    wake();
  });
  worker.once('error', giveBack);
  worker.once('exit', giveBack);
  return { worker, wake };
}
