import { engineFile } from '@/lib/content/files/engine-folder';
import { installPackage } from '@/tools/engine/install-engine';

/**
 * Installs echogarden on first use, and again when its lock file has changed.
 *
 * @returns The program to run.
 * @throws {Error} When npm failed.
 */
export async function installEngine(): Promise<string> {
  return installPackage({
    source: engineFile('tools/align/engine'),
    folder: '.verbatim/align-engine',
    what: 'echogarden 2.10.2 (GPL-3.0, 122 MB on disk)',
  });
}
