import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';

it('each unit test is in a folder that also exists in the source', async () => {
  const files = await readdir('tests/unit', { recursive: true });
  const tests = files.filter((file) => /\.test\.tsx?$/.test(file));
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((file) => !existsSync(dirname(file)))).toEqual([]);
});
