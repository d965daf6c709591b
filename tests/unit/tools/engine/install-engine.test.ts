import { describe, expect, it } from 'vitest';
import { npmOf } from '@/tools/engine/install-engine';

describe('npm for the engine', () => {
  it('is the npm that runs the command', () => {
    const path = '/usr/lib/node_modules/npm/bin/npm-cli.js';
    expect(npmOf(path)).toEqual({ command: process.execPath, args: [path] });
  });

  it('is the npm on PATH when another tool runs the command', () => {
    expect(npmOf('/usr/lib/node_modules/pnpm/bin/pnpm.cjs')).toEqual({ command: 'npm', args: [] });
    expect(npmOf(undefined)).toEqual({ command: 'npm', args: [] });
  });
});
