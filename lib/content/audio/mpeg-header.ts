/** The contents of the four-byte header of an MPEG audio frame. */
export type MpegHeader = {
  /** Size of the whole frame, including its header. */
  readonly bytes: number;
  readonly samples: number;
  /** In hertz. */
  readonly sampleRate: number;
  /** In bits a second. */
  readonly bitRate: number;
  readonly isMono: boolean;
  /** MPEG 2 and 2.5 have half the samples. */
  readonly isLowRate: boolean;
};

/** By layer, in kbit/s. Index 0 of the header means a free bitrate, which no browser plays. */
const BIT_RATES = {
  mpeg1: [
    [32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448],
    [32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384],
    [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  ],
  mpeg2: [
    [32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
  ],
} as const;

const SAMPLE_RATES = [44_100, 48_000, 32_000] as const;

/**
 * The bits that are equal in all frames of a stream: sync word, version, layer and sampling rate.
 */
const SAME_STREAM = 0xfffe0c00;

/**
 * Reads the header of a frame of MPEG 1, 2 or 2.5, layer I, II or III.
 *
 * @param word Four bytes, big-endian, as an unsigned number.
 * @returns `null` if they are not a header.
 * @see http://www.mp3-tech.org/programmer/frame_header.html
 */
export function readMpegHeader(word: number): MpegHeader | null {
  const version = (word >>> 19) & 3;
  const layer = 4 - ((word >>> 17) & 3);
  if (word >>> 21 !== 0x7ff || version === 1 || layer === 4) return null;
  const isLowRate = version !== 3;
  const rates = BIT_RATES[isLowRate ? 'mpeg2' : 'mpeg1'][layer - 1];
  const kilobits = rates?.[((word >>> 12) & 15) - 1];
  const baseRate = SAMPLE_RATES[(word >>> 10) & 3];
  if (kilobits === undefined || baseRate === undefined) return null;
  const sampleRate = baseRate >> (version === 3 ? 0 : version === 2 ? 1 : 2);
  const bitRate = kilobits * 1000;
  const samples = layer === 1 ? 384 : layer === 3 && isLowRate ? 576 : 1152;
  const slot = layer === 1 ? 4 : 1;
  const slots = Math.floor((samples / 8 / slot) * (bitRate / sampleRate) + 1e-9);
  return {
    bytes: (slots + ((word >>> 9) & 1)) * slot,
    samples,
    sampleRate,
    bitRate,
    isMono: ((word >>> 6) & 3) === 3,
    isLowRate,
  };
}

/** Whether two headers can belong to the same stream. */
export function isSameStream(some: number, other: number): boolean {
  return ((some ^ other) & SAME_STREAM) === 0;
}
