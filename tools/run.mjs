import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Change the result of a bundler, too. */
const SETTINGS = ['package-lock.json', 'tsconfig.json'];

/** The program of a thread: see `tools/reading/reading-threads.ts`. */
const READING_WORKER = 'reading/reading-worker';

/** After this time, no program runs any more from a bundle that was replaced. */
const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * Runs a command of this clone, as in `node tools/run.mjs build --out site`. It is bundled when one
 * of its sources has changed, because Node and tsx take more than a second to load 500 files.
 *
 * @param {string} name Name of the command's file in `tools`, without its ending.
 */
async function run(name) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const bundle = await bundleOf(root, name).catch(() => null);
  if (bundle === null) {
    // There is a mistake in a source, which tsx reports, or the folder cannot be written.
    const { register } = await import('tsx/esm/api');
    register();
  }
  const file = bundle ?? join(root, `tools/${name}.ts`);
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
}

/**
 * @param {string} root
 * @param {string} name
 * @returns The path of the bundled command.
 */
async function bundleOf(root, name) {
  const folder = join(root, '.verbatim/commands');
  const record = join(folder, `${name}.json`);
  const known = await currentRecord(root, record);
  if (known !== null) return join(folder, known.bundle, `${name}.js`);
  const { bundleCommands, stopBundler } = await import('./bundle-commands.mjs');
  await removeOldBundles(folder);
  const began = Date.now();
  const bundle = `${name}-${Date.now()}-${process.pid}`;
  const into = join(folder, bundle);
  const define = { BUNDLE_FOLDER: JSON.stringify(into) };
  const sources = await bundleCommands(root, [name, READING_WORKER], into, define);
  await stopBundler();
  const states = await statesOf(root, [...SETTINGS, ...sources]);
  // A source that was saved meanwhile may be in the bundle as it was before.
  if (Object.values(states).every(([, mtimeMs]) => mtimeMs < began)) {
    const fresh = join(folder, `${bundle}.json`);
    await writeFile(fresh, JSON.stringify({ root, bundle, states }));
    await rename(fresh, record);
  }
  return join(folder, bundle, `${name}.js`);
}

/**
 * @param {string} root
 * @param {string} record The file that names a bundle and its sources.
 * @returns What it says; `null` if a source was changed since, or the folder was moved.
 */
async function currentRecord(root, record) {
  try {
    const known = JSON.parse(await readFile(record, 'utf8'));
    // A bundle contains its own path.
    if (known.root !== root) return null;
    const states = await statesOf(root, Object.keys(known.states));
    return JSON.stringify(states) === JSON.stringify(known.states) ? known : null;
  } catch {
    return null;
  }
}

/**
 * Size, time and number of each file, one of which changes with its content.
 *
 * @param {string} root
 * @param {readonly string[]} paths
 */
async function statesOf(root, paths) {
  const states = paths.map(async (path) => {
    const { size, mtimeMs, ino } = await stat(join(root, path));
    return [path, [size, mtimeMs, ino]];
  });
  return Object.fromEntries(await Promise.all(states));
}

/** @param {string} folder */
async function removeOldBundles(folder) {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder)) {
    const { mtimeMs } = await stat(join(folder, entry));
    const isOld = Date.now() - mtimeMs > KEPT_MILLISECONDS;
    if (isOld) await rm(join(folder, entry), { recursive: true, force: true });
  }
}

await run(process.argv[2]);
