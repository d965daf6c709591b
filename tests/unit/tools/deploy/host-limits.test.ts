import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { limitNotices, measureExport } from '@/tools/deploy/host-limits';

const largest = { path: 'out/audio/talk.mp3', bytes: 25 << 20 };

describe('the limits of hosts', () => {
  it('are kept by a site that reaches them', () => {
    expect(limitNotices({ files: 20_000, bytes: 1e9, largest })).toEqual([]);
  });

  it('are named with what exceeds them', () => {
    const size = { files: 20_001, bytes: 1e9 + 1, largest: { ...largest, bytes: (25 << 20) + 1 } };
    expect(limitNotices(size)).toEqual([
      'The site has 20,001 files. Cloudflare Pages takes at most 20,000; use another host.',
      'out/audio/talk.mp3 has 27 MB. Cloudflare Pages takes at most 25 MB a file; keep the audio on another host.',
      'The site has 1,001 MB. GitHub Pages takes at most 1,000 MB; keep the audio on another host.',
    ]);
  });
});

it('counts the files of an export, and their bytes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  await mkdir(join(folder, 'audio'));
  await writeFile(join(folder, 'index.html'), 'page');
  await writeFile(join(folder, 'audio/talk.mp3'), '');
  await truncate(join(folder, 'audio/talk.mp3'), 30e6);
  expect(measureExport(folder)).toEqual({
    files: 2,
    bytes: 30e6 + 4,
    largest: { path: join(folder, 'audio/talk.mp3'), bytes: 30e6 },
  });
  await rm(folder, { recursive: true });
});
