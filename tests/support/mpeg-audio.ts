/** The header fields of a silent frame. */
export type FrameKind = {
  readonly version?: 1 | 2 | 2.5;
  readonly layer?: 2 | 3;
  /** Index in the table of bitrates, from 1 to 14. */
  readonly rate?: number;
  /** Index in the table of sampling rates, from 0 to 2. */
  readonly sampling?: 0 | 1 | 2;
};

const VERSION_BITS = { 1: 3, 2: 2, 2.5: 0 } as const;

/**
 * A silent mono frame: a header, followed by zeros.
 *
 * @param bytes Length of the frame, so that tests do not depend on the table of the code under test.
 */
export function frame(
  bytes: number,
  { version = 1, layer = 3, rate = 5, sampling = 0 }: FrameKind = {},
): Buffer {
  const head = 0xffe00001 + VERSION_BITS[version] * 0x80000 + (4 - layer) * 0x20000;
  const frameBytes = Buffer.alloc(bytes);
  frameBytes.writeUInt32BE(head + 0x10000 - 1 + rate * 0x1000 + sampling * 0x400 + 0xc0);
  return frameBytes;
}

/** 44.1 kHz at 64 kbit/s: 1152 samples in 208 bytes. */
export const CONSTANT = frame(208);

export function repeat(bytes: Buffer, times: number): Buffer {
  return Buffer.concat(Array.from({ length: times }, () => bytes));
}

/** The Xing or Info frame that encoders write first, with the given counts. */
export function xing(
  name: 'Xing' | 'Info',
  frames: number,
  bytes: number,
  delays?: { readonly start: number; readonly end: number },
): Buffer {
  const head = frame(417, { rate: 9 });
  head.write(name, 21, 'latin1');
  head.writeUInt32BE(3, 25);
  head.writeUInt32BE(frames, 29);
  head.writeUInt32BE(bytes, 33);
  if (delays !== undefined) {
    head.write('LAME3.100', 37, 'latin1');
    head.writeUIntBE(delays.start * 0x1000 + delays.end, 37 + 21, 3);
  }
  return head;
}

export function vbri(frames: number, bytes: number): Buffer {
  const head = frame(417, { rate: 9 });
  head.write('VBRI', 36, 'latin1');
  head.writeUInt16BE(1, 40);
  head.writeUInt32BE(bytes, 46);
  head.writeUInt32BE(frames, 50);
  return head;
}

/** An ID3v2 tag with this body after its header. */
export function id3v2(body: Buffer): Buffer {
  const { length } = body;
  const size = [21, 14, 7, 0].map((shift) => (length >>> shift) & 0x7f);
  return Buffer.concat([Buffer.from('ID3\x04\x00\x00', 'latin1'), Buffer.from(size), body]);
}

export function id3v1(title: string): Buffer {
  const tag = Buffer.alloc(128);
  tag.write(`TAG${title}`, 'latin1');
  return tag;
}
