import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles } from '@/tools/dev/testing/changed-files';

let folder: string;

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

function git(...args: string[]): void {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  execFileSync('git', [...author, ...args], { cwd: folder, stdio: 'ignore' });
}

function commit(message: string): void {
  git('add', '.');
  git('commit', '-m', message);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changed-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the files of a quick run', () => {
  it('are those that differ from main, whether committed, modified or new', async () => {
    git('init', '-b', 'main');
    for (const name of ['kept.ts', 'written.ts', 'gone.ts']) write(name, '1');
    commit('Begin');
    git('switch', '-c', 'change');
    write('committed.ts', '1');
    commit('Change');
    write('written.ts', '2');
    write('new.ts', '1');
    unlinkSync(join(folder, 'gone.ts'));
    expect((await changedFiles(folder)).sort()).toEqual(['committed.ts', 'new.ts', 'written.ts']);
  });

  it('are none in a clean clone', async () => {
    git('init', '-b', 'main');
    write('kept.ts', '1');
    commit('Begin');
    expect(await changedFiles(folder)).toEqual([]);
  });

  it('are none without a repository', async () => {
    expect(await changedFiles(folder)).toEqual([]);
  });
});
