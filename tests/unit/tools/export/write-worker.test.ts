import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWorker } from '@/tools/export/write-worker';

async function worker(page: string, basePath = ''): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-worker-'));
  await mkdir(join(folder, 'offline'));
  await writeFile(join(folder, 'offline/index.html'), page);
  await writeWorker(folder, basePath);
  return readFile(join(folder, 'sw.js'), 'utf8');
}

describe('the service worker of an export', () => {
  it('is the same for the same site, and changes with the offline page', async () => {
    const first = await worker('<h1>You are offline</h1>');
    expect(await worker('<h1>You are offline</h1>')).toBe(first);
    expect(await worker('<h1>Sie sind offline</h1>')).not.toBe(first);
    expect(await worker('<h1>You are offline</h1>', '/my-show')).toContain('"/my-show"');
  });

  it('is small and runs under a strict content security policy', async () => {
    const code = await worker('<h1>You are offline</h1>');
    expect(code.length).toBeLessThan(5000);
    expect(code).not.toMatch(/\beval\(|new Function|importScripts|https?:\/\//);
  });
});
