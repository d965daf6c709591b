/** One byte for each sample. At a lower rate, browsers wait longer before they start to play. */
export const BYTES_PER_SECOND = 44_100;

const HEADER_BYTES = 44;

/** A quiet tone of the given length, as a WAV file that every browser can play. */
export function makeWav(seconds: number): Buffer {
  const samples = seconds * BYTES_PER_SECOND;
  const wav = Buffer.alloc(HEADER_BYTES + samples);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(HEADER_BYTES - 8 + samples, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20); // PCM
  wav.writeUInt16LE(1, 22); // mono
  wav.writeUInt32LE(BYTES_PER_SECOND, 24);
  wav.writeUInt32LE(BYTES_PER_SECOND, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples, 40);
  for (let at = 0; at < samples; at += 1) {
    wav[HEADER_BYTES + at] = 128 + Math.round(20 * Math.sin(at / 33));
  }
  return wav;
}
