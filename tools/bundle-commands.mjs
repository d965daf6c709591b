import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build, stop } from 'esbuild';

/**
 * Bundles commands into modules that Node runs. Packages stay outside.
 *
 * Not TypeScript: `run.mjs` imports this file without a loader.
 *
 * @param {string} folder The folder of Verbatim, absolute.
 * @param {readonly string[]} programs Files in `tools`, without their endings.
 * @param {string} outdir Folder for the modules.
 * @param {Readonly<Record<string, string>>} define Names that are replaced by values.
 * @returns The sources that the modules contain, relative to the folder.
 * @throws {Error} When esbuild finds a mistake, which it has printed.
 */
export async function bundleCommands(folder, programs, outdir, define = {}) {
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: programs.map((name) => `tools/${name}.ts`),
    outbase: 'tools',
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.9',
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [{ name: 'json', setup: (bundler) => takeInJson(bundler, folder) }],
    define: { ...define },
    metafile: true,
    logLevel: 'warning',
  });
  return Object.keys(metafile.inputs);
}

/** Ends the process of esbuild, which would take 45 MB as long as this one runs. */
export function stopBundler() {
  return stop();
}

/**
 * Node 20.9 imports no JSON, and `packages` would leave that of packages to it.
 *
 * @param {import('esbuild').PluginBuild} bundler
 * @param {string} folder
 */
function takeInJson({ onResolve }, folder) {
  const { resolve } = createRequire(join(folder, 'package.json'));
  onResolve({ filter: /^[^.@].*\.json$/ }, ({ path }) => ({ path: resolve(path) }));
}
