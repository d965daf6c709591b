import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { engineFile, packageFolder } from '@/lib/content/files/engine-folder';
import { isPacked } from '@/tools/hash-program';
import { convertNotes, type ConvertedNotes, type Page } from './convert-notes';

export type NotesJob = { readonly text: string; readonly page: Page };

/** Converts notes on all cores. */
export type NotesPool = {
  readonly convert: (text: string, page: Page) => Promise<ConvertedNotes>;
  readonly close: () => Promise<void>;
};

type Pending = NotesJob & {
  readonly resolve: (notes: ConvertedNotes) => void;
  readonly reject: (error: unknown) => void;
};

/** A worker has to load our reader first, which costs as much as this many notes. */
const LEAST = 100;
const BATCH = 8;
const MOST_WORKERS = 3;

/**
 * Makes a pool for so many notes. This thread converts, too, so that a worker that cannot start
 * makes the import slower and nothing else.
 *
 * @param count The number of notes; few are converted without workers.
 */
export function notesPool(count: number): NotesPool {
  const queue: Pending[] = [];
  const wanted = count < LEAST ? 0 : Math.min(availableParallelism() - 1, MOST_WORKERS);
  const workers = Array.from({ length: wanted }, () => workerFor(queue));
  let isDraining = false;
  const drain = async () => {
    isDraining = true;
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) {
      settle(job);
      // Lets answers of workers and Ctrl-C through.
      await setImmediate();
    }
    isDraining = false;
  };
  return {
    convert: (text, page) =>
      new Promise((resolve, reject) => {
        queue.push({ text, page, resolve, reject });
        if (!isDraining) void drain();
      }),
    async close() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function settle({ text, page, resolve, reject }: Pending): void {
  try {
    resolve(convertNotes(text, page));
  } catch (error) {
    reject(error);
  }
}

/** The file of a worker below `tools`, and in the package as JavaScript below `dist`. */
export const NOTES_WORKER = 'import/notes/notes-worker';

/** A thread does not inherit the loader of TypeScript, so it registers one before its own file. */
const LOAD = `const { tsx, file } = require('node:worker_threads').workerData;
import(tsx).then(({ register }) => (register(), import(file)));`;

/** Notes are short: a small heap for new objects saves memory and no time. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };

/** Starts a worker, from TypeScript in a clone and from JavaScript in the package. */
export function startWorker(): Worker {
  if (isPacked()) return new Worker(engineFile(`dist/${NOTES_WORKER}.js`), { resourceLimits });
  const file = pathToFileURL(engineFile(`tools/${NOTES_WORKER}.ts`)).href;
  const tsx = pathToFileURL(join(packageFolder('tsx'), 'dist/esm/api/index.mjs')).href;
  return new Worker(LOAD, {
    ...{ eval: true, execArgv: [], resourceLimits },
    workerData: { tsx, file },
  });
}

/** A worker that takes batches from the queue until it is empty. */
function workerFor(queue: Pending[]): Worker {
  const worker = startWorker();
  let taken: Pending[] = [];
  const giveBack = () => {
    for (const job of taken) settle(job);
    taken = [];
  };
  // It says that it is ready with an empty answer.
  worker.on('message', (answers: readonly ConvertedNotes[]) => {
    for (const [at, notes] of answers.entries()) taken[at]?.resolve(notes);
    // From the end, so that both threads do not wait for the same notes.
    taken = queue.splice(-Math.min(BATCH, Math.ceil(queue.length / 2)));
    if (queue.length === 0 && taken.length === 0) worker.unref();
    else worker.postMessage(taken.map(({ text, page }) => ({ text, page })));
  });
  worker.once('error', giveBack);
  worker.once('exit', giveBack);
  return worker;
}
