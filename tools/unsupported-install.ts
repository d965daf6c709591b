import { sep } from 'node:path';

/**
 * Why the package cannot run where it is installed, and what to do.
 *
 * @param folder The folder of the package.
 * @returns `null` when npm installed it.
 */
export function unsupportedInstall(folder: string): string | null {
  return folder.split(sep).includes('.pnpm')
    ? 'Verbatim needs npm, and pnpm installed it. Delete node_modules, then run: npm install'
    : null;
}
