import { createHash } from 'node:crypto';
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
    expect(await readdir(join(folder, 'cache'))).toHaveLength(4);
  });

  it('serve the same file in another folder, with another time', async () => {
    await write('bees', 1000);
    await ask('first');
    const elsewhere = join(folder, 'checkout');
    await mkdir(elsewhere);
    const copy = join(elsewhere, 'a.mp3');
    const askThere = (answer: string) =>
      cacheByFile(copy, join(folder, 'cache'), z.string(), () => Promise.resolve(answer));
    await writeFile(copy, 'bees');
    expect(await askThere('again')).toBe('first');
    await writeFile(copy, 'bens');
    await utimes(copy, 3000, 3000);
    expect(await askThere('changed')).toBe('changed');
  });

  it('depend on the name of the file', async () => {
    await write('bees', 1000);
    await ask('an MP3');
    await writeFile(join(folder, 'a.wav'), 'bees');
    const named = cacheByFile(join(folder, 'a.wav'), join(folder, 'cache'), z.string(), () =>
      Promise.resolve('no WAV'),
    );
    expect(await named).toBe('no WAV');
  });

  // Pieces of a file of 10 MB are at most 160 kB apart.
  it.each([
    ['the first byte', 0, 1],
    ['160 kB in the middle', 5 << 20, (5 << 20) + (160 << 10)],
    ['the last byte', (10 << 20) - 1, 10 << 20],
  ])('are determined again if of a large file changes: %s', async (_, from, to) => {
    const bytes = Buffer.alloc(10 << 20, 'sound');
    const large = join(folder, 'a.mp3');
    await writeFile(large, bytes);
    await utimes(large, 1000, 1000);
    await ask('first');
    await writeFile(large, bytes.fill(0, from, to));
    await utimes(large, 2000, 2000);
    expect(await ask('second')).toBe('second');
  });

  it('are read as earlier versions stored them', async () => {
    await write('bees', 1000);
    const hash = (text: string) => createHash('sha256').update(text).digest('hex');
    const text = JSON.stringify('stored');
    await mkdir(join(folder, 'cache'));
    const name = hash(`3\n${join(folder, 'a.mp3')}\n4\n1000000`);
    await writeFile(join(folder, 'cache', name), `${hash(text)}\n${text}`);
    expect(await ask('anew')).toBe('stored');
  });

  it('are determined again if the entry is damaged, and then cached', async () => {
    await write('bees', 1000);
    await ask('first');
    const names = await readdir(join(folder, 'cache'));
    const whole = await readFile(join(folder, 'cache', names[0] ?? ''), 'utf8');
    for (const damaged of ['', '{"bytes":1', whole.replace('first', 'worst'), whole.slice(0, 70)]) {
      for (const name of names) await writeFile(join(folder, 'cache', name), damaged);
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
