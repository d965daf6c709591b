import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGINE } from '@/tools/align/decide';

const read = (name: string) => readFileSync(`tools/align/engine/${name}`, 'utf8');

describe('engine', () => {
  it('has the exact version that timing files name', () => {
    const { dependencies } = JSON.parse(read('package.json'));
    const [name, version] = ENGINE.split(' ');
    expect(dependencies).toEqual({ [name ?? '']: version });
  });

  it('replaces each unused package with an empty one', () => {
    const { overrides } = JSON.parse(read('package.json')) as { overrides: Record<string, string> };
    expect(new Set(Object.values(overrides))).toEqual(new Set(['npm:empty-npm-package@1.0.0']));
    expect(overrides).toHaveProperty('onnxruntime-node');
  });

  it('has a lock file without host names', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"');
  });

  it('imports nothing from the project', () => {
    expect(read('run.mjs')).not.toMatch(/from '(\.|@\/)/);
  });
});
