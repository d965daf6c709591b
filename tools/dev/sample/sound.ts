import { runProgram } from './run-program';

/** Sample rate of all audio here: enough for speech at 48 kbit/s. */
export const RATE = 24_000;

/** One channel at `RATE`, from -1 to 1. */
export type Sound = Float32Array;

const RAW = ['-f', 'f32le', '-ar', `${RATE}`, '-ac', '1'];
const QUIET = ['-hide_banner', '-nostats', '-loglevel'];

/** Decodes an audio file of any format. */
export async function readSound(file: string): Promise<Sound> {
  const { out } = await runProgram('ffmpeg', [...QUIET, 'error', '-i', file, ...RAW, '-']);
  return new Float32Array(out.buffer.slice(out.byteOffset, out.byteOffset + out.byteLength));
}

/**
 * Encodes at a constant bit rate, so that players can seek by byte offset. The file
 * contains neither a date nor a version.
 */
export async function writeMp3(file: string, sound: Sound): Promise<void> {
  const format = ['-c:a', 'libmp3lame', '-b:a', '48k', '-compression_level', '0'];
  const plain = ['-map_metadata', '-1', '-id3v2_version', '0', '-write_id3v1', '0'];
  const exact = ['-fflags', '+bitexact', '-flags:a', '+bitexact'];
  await runProgram(
    'ffmpeg',
    [...QUIET, 'error', '-y', ...RAW, '-i', '-', ...format, ...plain, ...exact, file],
    bytesOf(sound),
  );
}

/** Integrated loudness in LUFS, by EBU R 128. */
export async function loudnessOf(sound: Sound): Promise<number> {
  const meter = ['-af', 'ebur128=framelog=verbose', '-f', 'null', '-'];
  const { log } = await runProgram(
    'ffmpeg',
    [...QUIET, 'info', ...RAW, '-i', '-', ...meter],
    bytesOf(sound),
  );
  return Number(/I:\s+(-?[\d.]+) LUFS/.exec(log)?.[1] ?? Number.NaN);
}

function bytesOf({ buffer, byteOffset, byteLength }: Sound): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
