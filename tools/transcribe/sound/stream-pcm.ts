import { spawn } from 'node:child_process';
import { collectGarbage } from './collect-garbage';
import type { Span } from './span';

/** Samples per second of all sound in this folder: what every engine here expects. */
export const RATE = 16_000;

/** Bytes that pass by before they are freed: about four minutes of sound. */
const MOST_GARBAGE = 8_000_000;

/** One channel at `RATE`, from -1 to 1. */
export type Samples = Float32Array;

/** What to take of an audio file. */
export type SoundSource = {
  readonly file: string;
  /** Number of the channel from 0; `null` mixes all channels. */
  readonly channel: number | null;
  /** Stretches that are replaced by silence, so that times stay what they are. */
  readonly skipped: readonly Span[];
};

/**
 * Decodes audio of any format with ffmpeg, in small parts and in order. It is never in memory as a
 * whole. When the reader stops early, ffmpeg is ended.
 *
 * All parts are in one buffer, so a part is only valid until the next one is asked for. An array for
 * each part would be garbage of 690 MB for three hours.
 *
 * @throws {Error} With what ffmpeg says about the file.
 */
export async function* streamPcm(
  { file, channel, skipped }: SoundSource,
  signal: AbortSignal,
): AsyncGenerator<Samples> {
  const mix = channel === null ? ['-ac', '1'] : ['-af', `pan=mono|c0=c${channel}`];
  const quiet = ['-nostdin', '-hide_banner', '-loglevel', 'error'];
  const args = [...quiet, '-i', file, '-vn', ...mix, '-ar', `${RATE}`, '-f', 's16le', '-'];
  const child = spawn('ffmpeg', args, { stdio: ['ignore', 'pipe', 'pipe'], signal });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log = (log + chunk.toString()).slice(-2000)));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // It is awaited below; until then, a rejection must not count as unhandled.
  ended.catch(() => undefined);
  let at = 0;
  let odd: Buffer = Buffer.alloc(0);
  let held: Samples = new Float32Array(32_768);
  let garbage = 0;
  try {
    for await (const chunk of child.stdout) {
      if (!Buffer.isBuffer(chunk))
        throw new TypeError('A stream without an encoding gives buffers.');
      const bytes = odd.length === 0 ? chunk : Buffer.concat([odd, chunk]);
      const whole = bytes.length - (bytes.length % 2);
      odd = bytes.subarray(whole);
      if (held.length < whole / 2) held = new Float32Array(whole);
      const samples = held.subarray(0, whole / 2);
      readSamples(bytes, samples);
      silence(samples, at, skipped);
      at += samples.length;
      yield samples;
      garbage += bytes.length;
      if (garbage > MOST_GARBAGE) {
        collectGarbage();
        garbage = 0;
      }
    }
    const code = await ended;
    if (code !== 0) throw new Error(`ffmpeg cannot read ${file}: ${lastLine(log)}`);
    if (at === 0) throw new Error(`${file} has no sound.`);
  } finally {
    child.kill('SIGKILL');
  }
}

/** Reads samples of 16 bits, little-endian, as numbers from -1 to 1. */
function readSamples(bytes: Buffer, samples: Samples): void {
  for (let at = 0; at < samples.length; at += 1) samples[at] = bytes.readInt16LE(at * 2) / 32_768;
}

/** Samples of 16 bits, little-endian. */
export function bytesOf(samples: Samples): Buffer {
  const bytes = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, at) => {
    const value = Math.round(sample * 32_768);
    bytes.writeInt16LE(Math.max(-32_768, Math.min(32_767, value)), at * 2);
  });
  return bytes;
}

function silence(samples: Samples, at: number, skipped: readonly Span[]): void {
  for (const { from, to } of skipped) {
    const start = Math.round(from * RATE) - at;
    const end = Math.round(to * RATE) - at;
    if (end > 0 && start < samples.length) samples.fill(0, Math.max(0, start), Math.max(0, end));
  }
}

function lastLine(log: string): string {
  return log.trim().split('\n').at(-1) ?? '';
}
