import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  engineFile,
  engineFolder,
  packageFolder,
  packageSeenFrom,
} from '@/lib/content/files/engine-folder';

describe("Verbatim's own folder", () => {
  it('is this repository in a clone', () => {
    expect(engineFolder()).toBe(resolve('.'));
    expect(engineFile('lib/messages')).toBe(resolve('lib/messages'));
  });

  it('leads to its packages, whether or not they export their package.json', () => {
    expect(packageFolder('@fontsource/figtree')).toBe(resolve('node_modules/@fontsource/figtree'));
  });

  it('says what to do when a package is missing', () => {
    expect(() => packageFolder('no-such-package')).toThrow(
      'no-such-package is not installed. Run: npm install',
    );
  });
});

describe('a package', () => {
  it('is seen in the nearest folder that has it', async () => {
    const root = await mkdtemp(join(tmpdir(), 'seen-'));
    for (const folder of ['node_modules/a', 'node_modules/b', 'show/node_modules/a']) {
      await mkdir(join(root, folder), { recursive: true });
    }
    const from = join(root, 'show/content');
    expect(packageSeenFrom(from, 'a')).toBe(join(root, 'show/node_modules/a'));
    expect(packageSeenFrom(from, 'b')).toBe(join(root, 'node_modules/b'));
    expect(packageSeenFrom(from, 'c')).toBe(null);
    await rm(root, { recursive: true });
  });
});
