import type { MpegHeader } from './mpeg-header';

/** What the index frame at the start of an MP3 claims about the rest of the file. */
export type MpegIndex = {
  /** Frames of sound; 0 where it does not say. */
  readonly frames: number;
  /** Bytes from the index frame to the end of the sound; 0 where it does not say. */
  readonly bytes: number;
  /** Samples that a player leaves out at the start and at the end. */
  readonly skippedSamples: number;
  readonly paddingSamples: number;
};

/** Samples that every decoder is late by. */
const DECODER_DELAY = 529;
/** Encoders whose delays are those of LAME. */
const TELLS_DELAYS = /^(?:LAME|Lavf|Lavc)/;

/**
 * Reads the index that encoders put into a first, silent frame: Xing, Info or VBRI.
 *
 * @param frame The first frame, whole.
 * @returns `null` when it is a frame of sound.
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
  if (!TELLS_DELAYS.test(nameAt(frame, at, 4)) || frame.length < at + 24) return none;
  const delays = frame.readUIntBE(at + 21, 3);
  return {
    skippedSamples: (delays >>> 12) + DECODER_DELAY,
    paddingSamples: Math.max(0, (delays & 0xfff) - DECODER_DELAY),
  };
}

function nameAt(frame: Buffer, at: number, length: number): string {
  return frame.toString('latin1', at, at + length);
}
