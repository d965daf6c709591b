import { existsSync } from 'node:fs';
import { run } from './run';

/**
 * Installs packages if possible: as root, on a system with apt-get.
 *
 * @param what Name of the packages in the printed line.
 * @returns Whether they were installed.
 */
export async function installFromDebian(
  what: string,
  ...names: readonly string[]
): Promise<boolean> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing ${what} with apt-get …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-q'], { env })) !== 0) return false;
  const install = ['install', '-q', '-y', '--no-install-recommends', ...names];
  return (await run('apt-get', install, { env })) === 0;
}
