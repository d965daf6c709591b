import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { deployDiff } from '@/tools/commands/deploy-diff';

let root = '';
let dir = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  dir = join(root, 'out');
  await mkdir(join(dir, '_next'), { recursive: true });
  await writeFile(join(dir, 'index.html'), 'page');
  await writeFile(join(dir, '_next/a.js'), 'script');
  await writeFile(join(dir, 'icon.svg'), 'icon');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

async function linesOf(options: Partial<Parameters<typeof deployDiff>[0]>) {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const error = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const code = await deployDiff({ dir, against: null, only: null, ...options });
  const said = { code, lines: log.mock.calls.flat(), errors: error.mock.calls.flat() };
  vi.restoreAllMocks();
  return said;
}

it('prints what has changed since the manifest of the last deployment', async () => {
  expect((await linesOf({})).lines).toEqual([
    'upload _next/a.js',
    'upload icon.svg',
    'upload index.html',
    'upload deployment.json',
  ]);
  await cp(dir, join(root, 'host'), { recursive: true });
  await writeFile(join(dir, 'index.html'), 'new page');
  await rm(join(dir, 'icon.svg'));
  const against = join(root, 'host');
  expect(await linesOf({ against })).toEqual({
    code: 0,
    lines: ['upload index.html', 'delete icon.svg', 'upload deployment.json'],
    errors: ['To upload: 0 scripts, 0 other files, 1 pages. To delete: 1.'],
  });
  expect((await linesOf({ against, only: 'deleted' })).lines).toEqual(['icon.svg']);
});

it('names what is missing', async () => {
  expect(await linesOf({ dir: root })).toMatchObject({
    code: 1,
    lines: [],
    errors: [`${root} has no site. Run \`npm run build\` first.`],
  });
  expect((await linesOf({ against: join(root, 'none.json') })).code).toBe(1);
});
