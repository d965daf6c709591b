import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder } from '@/lib/content/files/engine-folder';
import own from '@/package.json' with { type: 'json' };

it('is pinned exactly, because its mode that only exports is not documented', () => {
  expect(own.dependencies.next).toMatch(/^\d+\.\d+\.\d+$/);
});

it('has this mode', () => {
  const program = join(packageFolder('next'), 'dist/bin/next');
  const help = spawnSync(process.execPath, [program, 'build', '--help'], { encoding: 'utf8' });
  expect(help.stdout).toMatch(/--experimental-build-mode[^]*"generate"/);
});
