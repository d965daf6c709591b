import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker, workerData, type ResourceLimits } from 'node:worker_threads';
import { engineFile, packageFolder } from '@/lib/content/files/engine-folder';
import { isPacked } from '@/tools/hash-program';

/** Set by `run.mjs`: the folder of the bundle that runs. */
declare const BUNDLE_FOLDER: string | undefined;

/** A thread does not inherit the loader of TypeScript, so it registers one before its own file. */
const LOAD = `const { tsx, file } = require('node:worker_threads').workerData;
import(tsx).then(({ register }) => (register(), import(file)));`;

/**
 * Starts a program in another thread: TypeScript in a clone, and JavaScript in the package and in
 * a bundle.
 *
 * @param program Path of its file below `tools`, without the ending.
 * @param setup What the program finds with `workerSetup`; it is copied.
 */
export function startWorker(program: string, setup: unknown, resourceLimits: ResourceLimits) {
  const script = scriptOf(program);
  if (script !== null) return new Worker(script, { resourceLimits, workerData: { setup } });
  const file = pathToFileURL(engineFile(`tools/${program}.ts`)).href;
  const tsx = pathToFileURL(join(packageFolder('tsx'), 'dist/esm/api/index.mjs')).href;
  return new Worker(LOAD, {
    ...{ eval: true, execArgv: [], resourceLimits },
    workerData: { tsx, file, setup },
  });
}

/** `null` if only the TypeScript exists. */
function scriptOf(program: string): string | null {
  if (isPacked()) return engineFile(`dist/${program}.js`);
  return typeof BUNDLE_FOLDER === 'string' ? join(BUNDLE_FOLDER, `${program}.js`) : null;
}

/** In a worker: what `startWorker` was given. */
export function workerSetup<T>(): T {
  // Only `startWorker` starts such a worker, and its caller names the type.
  return (workerData as { readonly setup: T }).setup;
}
