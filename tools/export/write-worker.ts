import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { appFile } from '@/tools/app-folder';
import { SCRIPT_TARGETS } from './browser-targets';

/** Entry point for esbuild. */
const WORKER = appFile('lib/browser/offline/worker.ts');

/**
 * Writes `sw.js`, the service worker, to the root, since its scope is its folder. The
 * output depends only on the site.
 *
 * @param folder The export, with finished pages.
 * @param basePath The site's path on its host, such as `/my-show`, or an empty string.
 */
export async function writeWorker(folder: string, basePath: string): Promise<void> {
  const page = await readFile(join(folder, 'offline/index.html'));
  const version = createHash('sha256').update(page).digest('hex').slice(0, 10);
  const { outputFiles } = await build({
    entryPoints: [WORKER],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: SCRIPT_TARGETS,
    alias: { '@': appFile('.') },
    define: { BASE_PATH: JSON.stringify(basePath), VERSION: JSON.stringify(version) },
  });
  const code = outputFiles.map(({ text }) => text).join('');
  await writeFile(join(folder, 'sw.js'), code);
}
