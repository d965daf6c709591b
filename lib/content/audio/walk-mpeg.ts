import { isSameStream, readMpegHeader, type MpegHeader } from './mpeg-header';
import { readMpegIndex, type MpegIndex } from './mpeg-index';

/** The result of counting the frames of an MP3. */
export type MpegWalk = {
  /** Length of the audio that a player decodes. */
  readonly seconds: number;
  /** Number of audio frames, without the index frame. */
  readonly frames: number;
  /** Length of the first frame in seconds, to convert the index's frame count into a time. */
  readonly frameSeconds: number;
  readonly index: MpegIndex | null;
  /** Whether frames differ in their bitrate. */
  readonly isVariable: boolean;
  /** From the first frame to the end of the last one. */
  readonly soundBytes: number;
};

/** Bytes at the start of a file in which players look for the first frame. */
const SEARCHED_BYTES = 64 * 1024;
/** More bytes than any frame has. */
const MAX_FRAME_BYTES = 4096;
const ID3_HEAD = 10;

/**
 * Counts the frames of an MP3 while it is read piece by piece.
 *
 * It finds frames as the parser of FFmpeg does, which Chromium and most apps use: a frame
 * that follows foreign bytes, such as a tag in the middle of a file, is not decoded.
 * Zeros do not count as foreign bytes.
 */
export function walkMpeg(): { push(piece: Buffer): void; end(): MpegWalk | null } {
  const frames = frameCounter();
  let head: Buffer | null = Buffer.alloc(0);
  /** Bytes of a tag at the start that have not been read yet. */
  let tagLeft = 0;

  function begin(isEnd: boolean): void {
    if (head === null) return;
    for (let size = id3Size(head); size > 0; size = id3Size(head)) {
      tagLeft = Math.max(0, size - head.length);
      head = head.subarray(size);
      if (tagLeft > 0) return;
    }
    if (head.length < SEARCHED_BYTES + 2 * MAX_FRAME_BYTES && !isEnd) return;
    frames.start(head, firstFrame(head));
    head = null;
  }

  return {
    push(piece) {
      if (head === null) return frames.push(piece);
      const rest = piece.subarray(tagLeft);
      tagLeft -= piece.length - rest.length;
      if (tagLeft > 0) return;
      head = Buffer.concat([head, rest]);
      begin(false);
    },
    end() {
      begin(true);
      return frames.end();
    },
  };
}

/** The size of an ID3v2 tag with its header and footer; 0 if there is none. */
function id3Size(head: Buffer): number {
  if (head.length < ID3_HEAD || head.toString('latin1', 0, 3) !== 'ID3') return 0;
  const sizes = [...head.subarray(6, ID3_HEAD)];
  if (head[3] === 0xff || head[4] === 0xff || sizes.some((part) => part >= 0x80)) return 0;
  const size = sizes.reduce((sum, part) => sum * 0x80 + part, 0);
  const hasFoot = ((head[5] ?? 0) & 0x10) !== 0;
  return ID3_HEAD + size + (hasFoot ? ID3_HEAD : 0);
}

/** The offset at which two frames of one stream follow each other; 0 if there is none. */
function firstFrame(head: Buffer): number {
  for (
    let at = head.indexOf(0xff);
    at !== -1 && at < SEARCHED_BYTES;
    at = head.indexOf(0xff, at + 1)
  ) {
    const word = wordAt(head, at);
    const header = readMpegHeader(word);
    if (header === null) continue;
    const next = wordAt(head, at + header.bytes);
    if (readMpegHeader(next) !== null && isSameStream(word, next)) return at;
  }
  return 0;
}

function wordAt(bytes: Buffer, at: number): number {
  return at + 4 <= bytes.length ? bytes.readUInt32BE(at) : 0;
}

/** Counts frames, independent of how the bytes are cut into pieces. */
function frameCounter() {
  let index: MpegIndex | null = null;
  let first: MpegHeader | null = null;
  let isVariable = false;
  let frames = 0;
  let seconds = 0;
  /**
   * Bytes of the current frame that have not been read yet; 0 while searching for the next frame.
   */
  let frameBytesLeft = 0;
  let word = 0;
  /** Bytes since the last frame, and whether one of them is not zero. */
  let gapBytes = 0;
  let hasForeignBytes = false;
  let position = 0;
  let soundEnd = 0;
  let current: MpegHeader | null = null;

  function count(header: MpegHeader): void {
    frames += 1;
    seconds += header.samples / header.sampleRate;
    soundEnd = position;
    isVariable ||= first !== null && header.bitRate !== first.bitRate;
  }

  function beginFrame(header: MpegHeader): void {
    first ??= header;
    // The four bytes of the header were counted as bytes between two frames.
    current = hasForeignBytes ? null : header;
    frameBytesLeft = header.bytes - 4;
    gapBytes = 0;
    hasForeignBytes = false;
  }

  /** Reads a byte that belongs to no frame, or to the header of the next one. */
  function readGapByte(byte: number): void {
    gapBytes += 1;
    // The byte that is shifted out of the word belongs to no header.
    hasForeignBytes ||= gapBytes > 4 && word >>> 24 !== 0;
    word = ((word << 8) | byte) >>> 0;
    const header = gapBytes >= 4 ? readMpegHeader(word) : null;
    if (header !== null) beginFrame(header);
  }

  function push(piece: Buffer): void {
    for (let at = 0; at < piece.length;) {
      if (frameBytesLeft === 0) {
        position += 1;
        readGapByte(piece[at] ?? 0);
        at += 1;
        continue;
      }
      const taken = Math.min(frameBytesLeft, piece.length - at);
      at += taken;
      position += taken;
      frameBytesLeft -= taken;
      if (frameBytesLeft > 0) continue;
      if (current !== null) count(current);
      word = 0;
    }
  }

  return {
    push,
    start(head: Buffer, at: number): void {
      const header = readMpegHeader(wordAt(head, at));
      if (header !== null) index = readMpegIndex(head.subarray(at, at + header.bytes), header);
      first = header;
      push(head.subarray(index === null || header === null ? at : at + header.bytes));
    },
    end(): MpegWalk | null {
      // A truncated last frame is decoded as far as it goes.
      if (frameBytesLeft > 0 && current !== null) count(current);
      if (first === null || frames === 0) return null;
      const whole = index !== null && index.frames > 0 && frames === index.frames;
      const skipped = (index?.skippedSamples ?? 0) + (whole ? (index?.paddingSamples ?? 0) : 0);
      return {
        seconds: Math.max(0, seconds - skipped / first.sampleRate),
        frames,
        frameSeconds: first.samples / first.sampleRate,
        index,
        isVariable,
        soundBytes: soundEnd,
      };
    },
  };
}
