import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { build, type PluginBuild } from 'esbuild';
import { fileOf } from '@/tools/cli/command';
import { AUTHOR_COMMANDS } from '@/tools/commands';
import { NOTES_WORKER } from '@/tools/import/notes/notes-pool';
import { hashCode } from '@/tools/hash-program';

/** Named by `bin` and `files` in package.json. */
const FOLDER = 'dist';

/**
 * Bundles the commands of authors for the package. Node runs no TypeScript in `node_modules`, and
 * tsx knows no path aliases there.
 *
 * @returns The exit code.
 * @throws {Error} When esbuild finds a mistake, which it has printed.
 */
export async function prepack(): Promise<number> {
  await rm(FOLDER, { recursive: true, force: true });
  const programs = ['verbatim', ...AUTHOR_COMMANDS.map(fileOf), NOTES_WORKER];
  await build({
    entryPoints: programs.map((name) => `tools/${name}.ts`),
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.9',
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    plugins: [{ name: 'json', setup: takeInJson }],
    define: { PACKED_CODE: JSON.stringify(await hashCode('.')) },
    logLevel: 'warning',
  });
  return 0;
}

/** Node 20.9 imports no JSON, and `packages` would leave that of packages to it. */
function takeInJson({ onResolve }: PluginBuild): void {
  const { resolve: find } = createRequire(resolve('package.json'));
  onResolve({ filter: /^[^.@].*\.json$/ }, ({ path }) => ({ path: find(path) }));
}
