import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashAudio } from '@/lib/content/files/hash-audio';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the hash of an audio file', () => {
  it('is kept until the file changes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const [audio, cache] = [join(folder, 'a.mp3'), join(folder, 'cache')];
    const write = async (text: string, seconds: number) => {
      await writeFile(audio, text);
      await utimes(audio, seconds, seconds);
    };

    await write('bees', 1000);
    expect(await hashAudio(audio, cache)).toBe(sha('bees'));
    await write('maps', 1000);
    expect(await hashAudio(audio, cache)).toBe(sha('bees'));
    await write('maps', 2000);
    expect(await hashAudio(audio, cache)).toBe(sha('maps'));
    expect(await readdir(cache)).toHaveLength(2);
    await rm(folder, { recursive: true });
  });
});
