import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Runs work with the code of another commit in a temporary folder. The packages are hard
 * links to those of this checkout; `cp -al` requires Linux.
 */
export async function withWorktree<T>(
  commit: string,
  work: (tree: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-against-'));
  const tree = join(folder, 'tree');
  try {
    await run('git', ['worktree', 'add', '--detach', tree, commit]);
    await run('cp', ['-al', 'node_modules', tree]);
    return await work(tree);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await run('git', ['worktree', 'prune']);
  }
}
