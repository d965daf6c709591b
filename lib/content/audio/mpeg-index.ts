import type { MpegHeader } from './mpeg-header';

/** The claims of the index frame at the start of an MP3 about the rest of the file. */
export type MpegIndex = {
  /** Number of audio frames; 0 if not given. */
  readonly frames: number;
  /** Bytes from the index frame to the end of the audio; 0 if not given. */
  readonly bytes: number;
  /** Samples that a player skips at the start. `paddingSamples`: at the end. */
  readonly skippedSamples: number;
  readonly paddingSamples: number;
};

/** The delay of every decoder, in samples. */
const DECODER_DELAY = 529;
/** Encoders that write their delays as LAME does. */
const WRITES_DELAYS = /^(?:LAME|Lavf|Lavc)/;

/**
 * Reads the index that encoders write into a silent first frame: Xing, Info or VBRI.
 *
 * @param frame The complete first frame.
 * @returns `null` if it is an audio frame.
 */
export function readMpegIndex(frame: Buffer, { isMono, isLowRate }: MpegHeader): MpegIndex | null {
  if (nameAt(frame, 36, 4) === 'VBRI' && frame.length >= 54) {
    const bytes = frame.readUInt32BE(46);
    return { bytes, frames: frame.readUInt32BE(50), skippedSamples: 0, paddingSamples: 0 };
  }
  const at = 4 + (isLowRate ? (isMono ? 9 : 17) : isMono ? 17 : 32);
  if (!/^(?:Xing|Info)$/.test(nameAt(frame, at, 4)) || frame.length < at + 8) return null;
  const flags = frame.readUInt32BE(at + 4);
  const has = (flag: number) => (flags & flag) !== 0;
  let next = at + 8;
  const number = (flag: number): number => {
    if (!has(flag) || frame.length < next + 4) return 0;
    next += 4;
    return frame.readUInt32BE(next - 4);
  };
  const frames = number(1);
  const bytes = number(2);
  if (frames === 0 && bytes === 0) return null;
  next += (has(4) ? 100 : 0) + (has(8) ? 4 : 0);
  return { frames, bytes, ...readDelays(frame, next) };
}

function readDelays(frame: Buffer, at: number) {
  const none = { skippedSamples: 0, paddingSamples: 0 };
  if (!WRITES_DELAYS.test(nameAt(frame, at, 4)) || frame.length < at + 24) return none;
  const delays = frame.readUIntBE(at + 21, 3);
  return {
    skippedSamples: (delays >>> 12) + DECODER_DELAY,
    paddingSamples: Math.max(0, (delays & 0xfff) - DECODER_DELAY),
  };
}

function nameAt(frame: Buffer, at: number, length: number): string {
  return frame.toString('latin1', at, at + length);
}
