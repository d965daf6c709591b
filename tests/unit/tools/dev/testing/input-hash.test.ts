import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashInputs } from '@/tools/dev/testing/input-hash';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inputs-'));
  mkdirSync(join(folder, 'lib/deep'), { recursive: true });
  writeFileSync(join(folder, 'lib/deep/a.ts'), 'one');
  writeFileSync(join(folder, 'lib/b.ts'), 'two');
});

afterEach(() => rmSync(folder, { recursive: true }));

const hash = (...without: string[]) =>
  hashInputs(
    [join(folder, 'lib'), join(folder, 'lock.json')],
    without.map((name) => join(folder, name)),
  );

describe('the hash of the inputs of a build', () => {
  it('is the same while nothing changes', async () => {
    expect(await hash()).toBe(await hash());
  });

  it.each([
    ['a file deep inside changes', () => writeFileSync(join(folder, 'lib/deep/a.ts'), 'One')],
    ['a file is added', () => writeFileSync(join(folder, 'lib/deep/c.ts'), '')],
    ['a file is renamed', () => renameSync(join(folder, 'lib/b.ts'), join(folder, 'lib/c'))],
    ['a file is deleted', () => rmSync(join(folder, 'lib/b.ts'))],
    ['a missing file is created', () => writeFileSync(join(folder, 'lock.json'), '{}')],
    [
      'text moves from one file to the next',
      () => {
        writeFileSync(join(folder, 'lib/b.ts'), 'twoone');
        writeFileSync(join(folder, 'lib/deep/a.ts'), '');
      },
    ],
  ])('changes when %s', async (_, change) => {
    const before = await hash();
    change();
    expect(await hash()).not.toBe(before);
  });

  it('excludes folders', async () => {
    const before = await hash('lib/deep');
    writeFileSync(join(folder, 'lib/deep/a.ts'), 'One');
    expect(await hash('lib/deep')).toBe(before);
  });
});
