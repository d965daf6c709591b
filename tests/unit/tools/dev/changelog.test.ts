import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changelog-'));
  const text =
    '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [0.2.0] - 2026-12-01\n\n- Two.\n\n## [0.1.0]\n\n- One.\n';
  await writeFile(join(folder, 'CHANGELOG.md'), text);
});
afterAll(() => rm(folder, { recursive: true }));

const changesOf = (version: string) =>
  spawnSync('.ci/changelog', [version, join(folder, 'CHANGELOG.md')], { encoding: 'utf8' });

describe('the changes of a release', () => {
  it.each([
    ['0.2.0', '\n- Two.\n\n'],
    ['0.1.0', '\n- One.\n'],
  ])('of %s are those below its heading', (version, changes) => {
    expect(changesOf(version)).toMatchObject({ status: 0, stdout: changes, stderr: '' });
  });

  it('stop a release that has none', () => {
    expect(changesOf('0.3.0')).toMatchObject({
      status: 1,
      stderr: 'CHANGELOG.md: There is no part for 0.3.0. Write "## [0.3.0]" above its changes.\n',
    });
  });
});
