import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isCompiled, recordCompiled } from '@/tools/pages/compiled-app';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await write('BUILD_ID', 'abc');
  await write('server/app/episodes/[slug]/page.js', 'render()');
  await write('server/app/episodes/bees.html', '<p>Bees');
  await write('server/app/episodes/bees.segments/_tree.segment.rsc', 'flight');
  await write('prerender-manifest.json', '{"routes":{"/episodes/bees":{}}}');
  await write('trace', 'times');
  recordCompiled(folder, 'program');
});
afterEach(() => rm(folder, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}

it('is used again for the same program', async () => {
  expect(await isCompiled(folder, 'program')).toBe(true);
  expect(await isCompiled(folder, 'another program')).toBe(false);
});

it('contains no pages of the last export', async () => {
  expect(await readdir(join(folder, 'server/app/episodes'))).not.toContain('bees.html');
  expect(await readdir(folder)).not.toContain('prerender-manifest.json');
});

it('is used again although reports and pages were written since', async () => {
  await write('trace', 'other times');
  await write('server/app/episodes/maps.html', '<p>Maps');
  expect(await isCompiled(folder, 'program')).toBe(true);
});

it.each([
  ['a changed byte', () => write('server/app/episodes/[slug]/page.js', 'rendex()')],
  ['a missing file', () => rm(join(folder, 'BUILD_ID'))],
  ['another file', () => write('server/chunks/new.js', '')],
  ['a damaged record', () => write('verbatim.json', '{')],
  ['no record', () => rm(join(folder, 'verbatim.json'))],
])('is compiled again after %s', async (_, damage) => {
  await damage();
  expect(await isCompiled(folder, 'program')).toBe(false);
});

it('is compiled where it never was', async () => {
  expect(await isCompiled(join(folder, 'missing'), 'program')).toBe(false);
});
