import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { objectPath } from '@/tools/store/prune-store';
import { hashOf } from '@/tools/store/store-index';
import { verifiedObjects } from '@/tools/store/verified-objects';

const TEXT = 'bees';
const HASH = hashOf(TEXT);
const YESTERDAY = new Date(Date.now() - 86_400_000);

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(dirname(objectPath(root, HASH)), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(text: string, time: Date): Promise<void> {
  await writeFile(objectPath(root, HASH), text);
  await utimes(objectPath(root, HASH), time, time);
}

/** Asks of the file, and keeps the answer for the next time. */
async function isWhole(): Promise<boolean> {
  const verified = await verifiedObjects(root, join(root, 'verified.json'));
  const answer = verified.isWhole(HASH, TEXT.length);
  verified.write(new Set([HASH]));
  return answer;
}

it('reads a file once while it has the same time and size', async () => {
  await write(TEXT, YESTERDAY);
  expect(await isWhole()).toBe(true);
  // Only a file that is not read can pass with other content.
  await write('fees', YESTERDAY);
  expect(await isWhole()).toBe(true);
});

it('reads a file again that has another time or size', async () => {
  await write(TEXT, YESTERDAY);
  expect(await isWhole()).toBe(true);
  await write('fees', new Date(YESTERDAY.getTime() + 1));
  expect(await isWhole()).toBe(false);
  await write('bee', YESTERDAY);
  expect(await isWhole()).toBe(false);
  await rm(objectPath(root, HASH));
  expect(await isWhole()).toBe(false);
});

it('does not rely on the time of a file that has just changed', async () => {
  const now = new Date();
  await write(TEXT, now);
  expect(await isWhole()).toBe(true);
  const { mtime } = await stat(objectPath(root, HASH));
  await write('fees', mtime);
  expect(await isWhole()).toBe(false);
});

it('reads all files again without its record, or with a damaged one', async () => {
  await write(TEXT, YESTERDAY);
  expect(await isWhole()).toBe(true);
  await writeFile(join(root, 'verified.json'), '{"half');
  await write('fees', YESTERDAY);
  expect(await isWhole()).toBe(false);
});

it('does not read a file that the process before has written', async () => {
  await write(TEXT, YESTERDAY);
  const verified = await verifiedObjects(root, join(root, 'verified.json'));
  verified.written(HASH, (await stat(objectPath(root, HASH))).mtimeMs);
  verified.write(new Set([HASH]));
  await write('fees', YESTERDAY);
  expect(await isWhole()).toBe(true);
});

it('reads a file that was changed after the process had written it', async () => {
  await write(TEXT, YESTERDAY);
  const verified = await verifiedObjects(root, join(root, 'verified.json'));
  verified.written(HASH, (await stat(objectPath(root, HASH))).mtimeMs);
  await write('fees', new Date(YESTERDAY.getTime() + 1));
  verified.write(new Set([HASH]));
  expect(await isWhole()).toBe(false);
});
