import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder } from '@/lib/content/files/engine-folder';
import noPrefetchData from '@/lib/output/no-prefetch-data.mjs';
import nextConfig from '@/next.config';
import own from '@/package.json' with { type: 'json' };

it('is pinned exactly, because its mode that only exports is not documented', () => {
  expect(own.dependencies.next).toMatch(/^\d+\.\d+\.\d+$/);
});

it('has this mode', () => {
  const program = join(packageFolder('next'), 'dist/bin/next');
  const help = spawnSync(process.execPath, [program, 'build', '--help'], { encoding: 'utf8' });
  expect(help.stdout).toMatch(/--experimental-build-mode[^]*"generate"/);
});

it('has the module in whose place an export has one that renders nothing', () => {
  const module = join(packageFolder('next'), 'dist/esm/server/app-render/collect-segment-data.js');
  expect(exportsOf(readFileSync(module, 'utf8'))).toEqual(exportsOf(noPrefetchData()));
  const rules = Object.keys(nextConfig.turbopack?.rules ?? {});
  expect(rules.map((pattern) => pattern.replace('**/', ''))).toEqual([
    relative(join(packageFolder('next'), '..'), module)
      .split(sep)
      .join('/'),
  ]);
});

function exportsOf(source: string): string[] {
  return [...source.matchAll(/export (?:async )?function (\w+)/g)]
    .map(([, name = '']) => name)
    .sort();
}
