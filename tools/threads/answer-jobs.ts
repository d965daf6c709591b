import { parentPort } from 'node:worker_threads';

/**
 * In a worker of a pool: answers the jobs that it is sent, a batch at a time.
 *
 * @param work Returns `null` for a job that the other thread has to do.
 */
export function answerJobs<Job, Answer>(
  work: (job: Job) => Answer | Promise<Answer | null> | null,
): void {
  parentPort?.on('message', (jobs: readonly Job[]) => {
    const answers = Promise.all(jobs.map(async (job) => work(job)));
    void answers.then((all) => parentPort?.postMessage(all));
  });
  parentPort?.postMessage([]);
}
