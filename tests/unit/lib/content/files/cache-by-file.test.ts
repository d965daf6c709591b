import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { cacheByFile } from '@/lib/content/files/cache-by-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = async (text: string, seconds: number) => {
  await writeFile(join(folder, 'a.mp3'), text);
  await utimes(join(folder, 'a.mp3'), seconds, seconds);
};
const ask = (answer: string) =>
  cacheByFile(join(folder, 'a.mp3'), join(folder, 'cache'), z.string(), () =>
    Promise.resolve(answer),
  );

describe('the cached facts of a file', () => {
  it('are kept until the file changes', async () => {
    await write('bees', 1000);
    expect(await ask('first')).toBe('first');
    expect(await ask('second')).toBe('first');
    await write('maps', 2000);
    expect(await ask('third')).toBe('third');
    expect(await readdir(join(folder, 'cache'))).toHaveLength(2);
  });

  it('are determined again if the entry is damaged, and then cached', async () => {
    await write('bees', 1000);
    await ask('first');
    const [name = ''] = await readdir(join(folder, 'cache'));
    const record = join(folder, 'cache', name);
    const whole = await readFile(record, 'utf8');
    for (const damaged of ['', '{"bytes":1', whole.replace('first', 'worst'), whole.slice(0, 70)]) {
      await writeFile(record, damaged);
      expect(await ask('again')).toBe('again');
      expect(await ask('later')).toBe('again');
    }
  });

  it('are determined each time if the cache cannot be written', async () => {
    await write('bees', 1000);
    await writeFile(join(folder, 'cache'), 'a file in the place of the folder');
    expect(await ask('first')).toBe('first');
    expect(await ask('second')).toBe('second');
    await rm(join(folder, 'cache'));
    await mkdir(join(folder, 'cache'));
    expect(await ask('third')).toBe('third');
  });
});
