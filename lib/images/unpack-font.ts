import { inflateSync } from 'node:zlib';

/** Size of a WOFF file's header in bytes. `ENTRY`: size of an entry in its list of tables. */
const HEADER = 44;
const ENTRY = 20;
/** The same sizes in a TrueType file. */
const PLAIN_HEADER = 12;
const PLAIN_ENTRY = 16;

/**
 * Converts a WOFF file to TrueType, the only format that sharp reads. A WOFF file has the
 * same tables, each compressed.
 *
 * @see https://www.w3.org/TR/WOFF/
 */
export function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  let offset = PLAIN_HEADER + PLAIN_ENTRY * count;
  const head = Buffer.alloc(offset);
  writeHeader(head, woff, count);
  const parts: Uint8Array[] = [head];
  for (let at = 0; at < count; at += 1) {
    const { tag, checksum, data } = tableAt(woff, HEADER + at * ENTRY);
    const entry = PLAIN_HEADER + at * PLAIN_ENTRY;
    tag.copy(head, entry);
    checksum.copy(head, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    // Each table begins at a multiple of four bytes.
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  }
  return Buffer.concat(parts);
}

/** Writes the header. Its second half supports binary search and must be correct. */
function writeHeader(head: Buffer, woff: Buffer, count: number): void {
  const power = Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(PLAIN_ENTRY * 2 ** power, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE(PLAIN_ENTRY * (count - 2 ** power), 10);
}

function tableAt(woff: Buffer, at: number) {
  const from = woff.readUInt32BE(at + 4);
  const packed = woff.subarray(from, from + woff.readUInt32BE(at + 8));
  const isPacked = packed.length < woff.readUInt32BE(at + 12);
  return {
    tag: woff.subarray(at, at + 4),
    checksum: woff.subarray(at + 16, at + 20),
    data: isPacked ? inflateSync(packed) : packed,
  };
}
