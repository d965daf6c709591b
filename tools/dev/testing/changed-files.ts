import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Branches to compare a change with; the first existing one is used. */
const BASES = ['origin/main', 'main', 'HEAD'];

/**
 * Files that differ from the main branch, committed or not.
 *
 * @param folder A folder of the repository.
 * @returns Paths from that folder; empty without a repository, as in an unpacked archive.
 */
export async function changedFiles(folder = '.'): Promise<string[]> {
  const untracked = await git(folder, ['ls-files', '--others', '--exclude-standard']);
  for (const base of BASES) {
    const start = await git(folder, ['merge-base', 'HEAD', base]);
    if (start === null) continue;
    const changed = await git(folder, ['diff', '--name-only', '--diff-filter=d', ...start]);
    return [...(changed ?? []), ...(untracked ?? [])];
  }
  return untracked ?? [];
}

/** The lines that git prints, or `null` when it fails. */
async function git(folder: string, args: readonly string[]): Promise<string[] | null> {
  try {
    const { stdout } = await execute('git', args, { cwd: folder });
    return stdout.split('\n').filter((line) => line !== '');
  } catch {
    return null;
  }
}
