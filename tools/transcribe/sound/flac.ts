import { spawn } from 'node:child_process';
import { wavOf } from './wav';
import type { Samples } from './stream-pcm';

/** Encodes sound without loss, in about half of the bytes. @throws {Error} Without ffmpeg. */
export async function flacOf(samples: Samples, signal: AbortSignal): Promise<Buffer> {
  const quiet = ['-hide_banner', '-loglevel', 'error'];
  const child = spawn('ffmpeg', [...quiet, '-f', 'wav', '-i', '-', '-f', 'flac', '-'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    signal,
  });
  const out: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(wavOf(samples));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error('ffmpeg could not encode a piece.');
  return Buffer.concat(out);
}
