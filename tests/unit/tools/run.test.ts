import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'verbatim-'));
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', '{}');
  write('tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }');
  write('lib/name.ts', "export const NAME: string = 'bees';");
  write(
    'tools/greet.ts',
    "import { NAME } from '@/lib/name'; console.log(NAME, process.argv.slice(2).join());",
  );
  write('tools/reading/reading-worker.ts', "console.log('a thread');");
  for (const name of ['run.mjs', 'bundle-commands.mjs']) {
    cpSync(join('tools', name), join(clone, 'tools', name));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
});

afterEach(() => rmSync(clone, { recursive: true }));

it('runs a command with its arguments', () => {
  expect(greet('--loud')).toBe('bees --loud\n');
});

it('bundles it once', () => {
  greet();
  const bundles = bundlesThere();
  expect(bundles).toContain('greet.json');
  greet();
  expect(bundlesThere()).toEqual(bundles);
});

it('bundles the program of its threads beside it', () => {
  write(
    'tools/greet.ts',
    `import { Worker } from 'node:worker_threads';
    declare const BUNDLE_FOLDER: string;
    new Worker(BUNDLE_FOLDER + '/reading/reading-worker.js');`,
  );
  expect(greet()).toBe('a thread\n');
  const moved = `${clone}-moved`;
  renameSync(clone, moved);
  clone = moved;
  expect(greet()).toBe('a thread\n');
});

it('bundles it again when a source has changed', () => {
  greet();
  write('lib/name.ts', "export const NAME: string = 'maps';");
  expect(greet()).toBe('maps \n');
});

it('keeps no bundle with a source that may have been saved meanwhile', () => {
  const later = new Date(Date.now() + 60_000);
  utimesSync(join(clone, 'lib/name.ts'), later, later);
  expect(greet()).toBe('bees \n');
  expect(bundlesThere()).not.toContain('greet.json');
});

it('runs it without a bundle where it cannot write', () => {
  write('.verbatim', '');
  expect(greet('--loud')).toBe('bees --loud\n');
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(clone, path)), { recursive: true });
  writeFileSync(join(clone, path), text);
}

function greet(...args: readonly string[]): string {
  const run = join(clone, 'tools/run.mjs');
  return execFileSync(process.execPath, [run, 'greet', ...args], { cwd: clone, encoding: 'utf8' });
}

function bundlesThere(): string[] {
  return readdirSync(join(clone, '.verbatim/commands')).sort();
}
