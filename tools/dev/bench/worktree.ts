import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Does something with the code of an older commit, which has a folder of its own
 * meanwhile. It gets our packages, by links: `cp -al` is one of Linux.
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
