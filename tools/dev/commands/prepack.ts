import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleCommands } from '@/tools/bundle-commands.mjs';
import { fileOf } from '@/tools/cli/command';
import { AUTHOR_COMMANDS } from '@/tools/commands';
import { hashCode } from '@/tools/hash-program';
import { NOTES_WORKER } from '@/tools/import/notes/notes-pool';
import { READING_WORKER } from '@/tools/reading/reading-threads';

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
  const programs = ['verbatim', ...AUTHOR_COMMANDS.map(fileOf), NOTES_WORKER, READING_WORKER];
  const define = { PACKED_CODE: JSON.stringify(await hashCode('.')) };
  await bundleCommands(resolve('.'), programs, FOLDER, define);
  return 0;
}
