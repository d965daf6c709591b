import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RATE, streamPcm } from '@/tools/transcribe/sound/stream-pcm';
import { wavOf } from '@/tools/transcribe/sound/wav';

const SECONDS = 2400;
const signal = new AbortController().signal;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-stream-'));
  // Silence that takes no room on the disk.
  const file = await open(join(folder, 'long.wav'), 'w');
  const header = wavOf(new Float32Array()).subarray(0, 44);
  header.writeUInt32LE(36 + SECONDS * RATE * 2, 4);
  header.writeUInt32LE(SECONDS * RATE * 2, 40);
  await file.write(header);
  await file.truncate(44 + SECONDS * RATE * 2);
  await file.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('streamPcm', () => {
  it('holds little of a long sound in memory', async () => {
    const before = process.memoryUsage().arrayBuffers;
    let count = 0;
    let most = 0;
    const source = { file: join(folder, 'long.wav'), channel: null, skipped: [] };
    for await (const samples of streamPcm(source, signal)) {
      count += samples.length;
      // As an engine does, which makes buffers live long.
      await setImmediate();
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(count).toBe(SECONDS * RATE);
    expect(most).toBeLessThan(16_000_000);
  });
});
